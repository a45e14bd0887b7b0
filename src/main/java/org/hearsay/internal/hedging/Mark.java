package org.hearsay.internal.hedging;

import java.util.List;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Range;

/**
 * Words that decided how sure a claim is.
 *
 * @param range the words, in tokens of the document
 * @param rule what read them
 */
record Mark(Range range, String rule) {

    /** Marks of the words from one index to before another, one for each run of tokens. */
    static List<Mark> of(TokenSlice words, int from, int to, String rule) {
        return words.part(from, to).ranges().stream()
                .map(range -> new Mark(range, rule))
                .toList();
    }
}
