/**
 * From a candidate to the level, polarity and markers of its claim, to its clauses that are surer or less sure than the
 * whole, and to its framing. All of it is read sentence by sentence, but for what the author says later of a claim.
 */
@NullMarked
package org.hearsay.internal.hedging;

import org.jspecify.annotations.NullMarked;
