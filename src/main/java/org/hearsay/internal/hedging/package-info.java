/**
 * From a candidate to the level, polarity and markers of its claim, to its clauses that are surer or less sure than the
 * whole, and to its framing. All of it is read sentence by sentence, but for what the author says later of a claim.
 *
 * <p>What a listed word does is a row of the resource {@code effects.tsv}, where it counts a constant of
 * {@link org.hearsay.internal.hedging.Scope}.
 */
@NullMarked
package org.hearsay.internal.hedging;

import org.jspecify.annotations.NullMarked;
