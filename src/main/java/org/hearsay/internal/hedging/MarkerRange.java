package org.hearsay.internal.hedging;

import java.util.List;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Range;

/**
 * Words that decided how sure a claim is.
 *
 * @param range the words, in tokens of the document
 * @param rule the word list that has them, or what else read them
 */
record MarkerRange(Range range, String rule) {

    /** The ranges of some tokens, one for each run. */
    static List<MarkerRange> of(TokenSlice words, String rule) {
        return words.ranges().stream()
                .map(range -> new MarkerRange(range, rule))
                .toList();
    }
}
