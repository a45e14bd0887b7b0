package org.hearsay.internal.hedging;

import org.hearsay.internal.text.Range;

/**
 * Words that decided how sure a claim is.
 *
 * @param range the words, in tokens of the document
 * @param rule what read them
 */
record Mark(Range range, String rule) {}
