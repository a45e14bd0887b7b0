package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stretch of a text: the UTF-16 units from {@code start}, inclusive, to {@code end}, exclusive.
 *
 * <pre>{@code
 * String words = new Span(0, 4).cut("Rain fell.");   // "Rain"
 * }</pre>
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last, greater than {@code start}
 */
@JsonAdapter(JsonForms.class)
public record Span(int start, int end) implements Serializable, Comparable<Span> {

    /**
     * Makes a span.
     *
     * @param start the first unit
     * @param end the unit after the last
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} isn't greater than {@code start}
     */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start is negative: " + start);
        }
        if (end <= start) {
            throw new IllegalArgumentException("end must be greater than start " + start + ": " + end);
        }
    }

    /**
     * The number of UTF-16 units.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether this span and another have a unit in common.
     *
     * @param other the other span
     * @return true if they overlap; spans that only touch don't
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return start < other.end && other.start < end;
    }

    /**
     * The words of a text that this span covers.
     *
     * @param text the text that the span was made for
     * @return the part of {@code text} from start to end
     * @throws IndexOutOfBoundsException if the text is too short
     */
    public String cut(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other");
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** The offsets, such as {@code [0, 4)}. */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }

    @JsonValue
    int[] json() {
        return new int[] {start, end};
    }

    @JsonCreator
    static Span ofJson(int[] bounds) {
        if (bounds.length != 2) {
            throw new IllegalArgumentException("a span must be [start, end]: " + Arrays.toString(bounds));
        }
        return new Span(bounds[0], bounds[1]);
    }
}
