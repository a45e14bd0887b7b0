/** From a link to the level, polarity and markers of its claim, and its framing; sentence-local. */
@NullMarked
package org.hearsay.internal.hedging;

import org.jspecify.annotations.NullMarked;
