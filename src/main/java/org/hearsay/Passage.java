package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words of a text, in one or more pieces.
 *
 * <p>A passage is discontinuous when other words stand between its pieces, as the cue does in «“Rain,” he said, “is
 * coming.”».
 *
 * @param spans the pieces: at least one, in text order, apart from one another; UTF-16 units, half-open
 * @param text the words of the pieces, joined by {@value #GAP}
 */
@JsonAdapter(JsonForms.class)
public record Passage(List<Span> spans, String text) implements Serializable {

    /** What stands in {@link #text()} for the words between two pieces: {@value}. */
    public static final String GAP = " … ";

    /**
     * Makes a passage of pieces and their words; {@link #of} cuts the words out of a text.
     *
     * @param spans the pieces, in text order
     * @param text the words of the pieces, joined by {@link #GAP}
     * @throws IllegalArgumentException if there is no span, or spans overlap or are out of order
     */
    public Passage {
        spans = NullFree.copy(spans, "spans");
        Objects.requireNonNull(text, "text");
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans is empty");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
            }
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text is empty");
        }
    }

    /**
     * The passage that spans cut out of a text.
     *
     * @param text the text
     * @param spans the pieces, in text order
     * @return the passage
     * @throws IndexOutOfBoundsException if a span ends behind the text
     */
    public static Passage of(CharSequence text, List<Span> spans) {
        Objects.requireNonNull(text, "text");
        List<Span> pieces = NullFree.copy(spans, "spans");
        return new Passage(pieces, pieces.stream().map(span -> span.cut(text)).collect(Collectors.joining(GAP)));
    }

    /**
     * Where the passage begins.
     *
     * @return the start of the first piece
     */
    public int start() {
        return spans.get(0).start();
    }

    /**
     * Where the passage ends.
     *
     * @return the end of the last piece, exclusive
     */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /** The words, then the offsets. */
    @Override
    public String toString() {
        return text + " " + spans.stream().map(Span::toString).collect(Collectors.joining(" "));
    }

    @JsonValue
    JsonPassage json() {
        return JsonPassage.of(this);
    }

    @JsonCreator
    static Passage ofJson(JsonPassage json) {
        return json.value();
    }
}
