package org.hearsay.internal.text;

import java.util.stream.IntStream;

/**
 * A run of tokens of a document, half-open.
 *
 * @param from the index of the first token
 * @param to the index after the last token; equal to {@code from} for an empty run
 */
public record Range(int from, int to) {

    /** Makes a range. */
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of tokens: " + from + " to " + to);
        }
    }

    /** The indices of its tokens. */
    public IntStream stream() {
        return IntStream.range(from, to);
    }

    /** The number of tokens. */
    public int length() {
        return to - from;
    }

    /** Whether the range has no token. */
    public boolean isEmpty() {
        return from == to;
    }

    /** Whether the range holds a token. */
    public boolean contains(int token) {
        return from <= token && token < to;
    }

    /** Whether the range holds every token of another. */
    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether the two have a token in common. */
    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }
}
