package org.hearsay.internal.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of words of a text, as runs of word numbers, so that its operations cost no more than its pieces. Immutable.
 */
final class WordSet {

    static final WordSet EMPTY = new WordSet(new int[0]);

    /** First and behind-last word of each run, rising, no two runs touching: equal sets have equal bounds. */
    private final int[] bounds;

    private WordSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** The words from one, inclusive, to another, exclusive. */
    static WordSet run(int from, int to) {
        return from < to ? new WordSet(new int[] {from, to}) : EMPTY;
    }

    /** The words that are in any of the sets. */
    static WordSet union(Collection<WordSet> sets) {
        List<int[]> runs = sets.stream()
                .flatMap(WordSet::runs)
                .sorted(Comparator.comparingInt(run -> run[0]))
                .toList();
        int[] merged = new int[2 * runs.size()];
        int length = 0;
        for (int[] run : runs) {
            if (length > 0 && run[0] <= merged[length - 1]) {
                merged[length - 1] = Math.max(merged[length - 1], run[1]);
            } else {
                merged[length++] = run[0];
                merged[length++] = run[1];
            }
        }
        return new WordSet(Arrays.copyOf(merged, length));
    }

    private Stream<int[]> runs() {
        return IntStream.range(0, bounds.length / 2).mapToObj(i -> new int[] {bounds[2 * i], bounds[2 * i + 1]});
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    int size() {
        return sum(word -> word);
    }

    /** The growth of a rising count over the set: how many of its words have what {@code before} counts. */
    int sum(IntUnaryOperator before) {
        int sum = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            sum += before.applyAsInt(bounds[i + 1]) - before.applyAsInt(bounds[i]);
        }
        return sum;
    }

    /** The number of words that both sets have. */
    int common(WordSet other) {
        int common = 0;
        for (int i = 0, k = 0; i < bounds.length && k < other.bounds.length; ) {
            common += Math.max(0, Math.min(bounds[i + 1], other.bounds[k + 1]) - Math.max(bounds[i], other.bounds[k]));
            if (bounds[i + 1] < other.bounds[k + 1]) {
                i += 2;
            } else {
                k += 2;
            }
        }
        return common;
    }

    /** The share of common words among all words of both; 1 for two empty sets. */
    double jaccard(WordSet other) {
        int common = common(other);
        int all = size() + other.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordSet that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
