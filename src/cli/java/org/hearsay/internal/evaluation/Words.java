package org.hearsay.internal.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.Span;

/** The words of a text as the score counts them: letters, digits and underscores, with one apostrophe inside. */
final class Words {

    // What Python's \w matches. Java's, Unicode or not, differs: it takes combining marks and leaves numbers such as
    // "½".
    private static final String WORD = "[\\p{L}\\p{N}_]+";
    private static final Pattern PATTERN = Pattern.compile(WORD + "(?:['’]" + WORD + ")?");

    private final int[] starts;
    private final int[] ends;
    private final int[] quotedBefore;

    private Words(int[] starts, int[] ends, int[] quotedBefore) {
        this.starts = starts;
        this.ends = ends;
        this.quotedBefore = quotedBefore;
    }

    static Words of(String text) {
        List<int[]> words = PATTERN.matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        int[] starts = words.stream().mapToInt(word -> word[0]).toArray();
        return new Words(
                starts, words.stream().mapToInt(word -> word[1]).toArray(), QuoteMask.countBefore(text, starts));
    }

    /** The words that a span touches. */
    WordSet under(Span span) {
        int from = firstAbove(ends, span.start());
        int to = firstAbove(starts, span.end() - 1);
        return WordSet.run(from, to);
    }

    /** The words that any of the spans touches. */
    WordSet under(List<Span> spans) {
        return WordSet.union(spans.stream().map(this::under).toList());
    }

    /** How many words of a set stand in quotation marks. */
    int quoted(WordSet words) {
        return words.sum(word -> quotedBefore[word]);
    }

    /** The index of the first element greater than a key, in rising and distinct elements. */
    private static int firstAbove(int[] rising, int key) {
        int found = Arrays.binarySearch(rising, key);
        return found < 0 ? -found - 1 : found + 1;
    }
}
