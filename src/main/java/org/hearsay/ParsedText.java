package org.hearsay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Multimaps;
import com.google.gson.annotations.JsonAdapter;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with all that was found in it, as the formats of {@code org.hearsay.format} take it.
 *
 * <pre>{@code
 * ParsedText news = parser.parse("news.txt", "Ana Ruiz said it rained. The mayor denied it.");
 * for (Attribution a : news.attributions()) {
 *     System.out.println(a.speaker().name() + ": " + news.sentenceOf(a).cut(news.text()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link AttributionParser#parse(String, CharSequence)} makes them; the constructor takes
 * the findings of other programs.
 *
 * @param id the document's name, such as a file's name or an IRI
 * @param text the text that was parsed
 * @param attributions its attributions, in text order
 * @param paragraphs its paragraphs that have words in them, in text order; UTF-16 units, half-open
 * @param sentences their sentences, in text order; UTF-16 units, half-open
 */
@JsonAdapter(JsonForms.class)
public record ParsedText(
        String id, String text, List<Attribution> attributions, List<Span> paragraphs, List<Span> sentences)
        implements Serializable {

    /**
     * Puts a text and what was found in it together.
     *
     * @param id the document's name
     * @param text the text
     * @param attributions its attributions, in text order
     * @param paragraphs its paragraphs, in text order; may be empty if they aren't known
     * @param sentences its sentences, in text order; may be empty if they aren't known
     * @throws IllegalArgumentException if paragraphs or sentences overlap, are out of order or end behind the text
     */
    public ParsedText {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        attributions = NullFree.copy(attributions, "attributions");
        paragraphs = checked(paragraphs, "paragraphs", text.length());
        sentences = checked(sentences, "sentences", text.length());
    }

    private static List<Span> checked(List<Span> spans, String name, int length) {
        List<Span> copy = NullFree.copy(spans, name);
        int end = 0;
        for (Span span : copy) {
            if (span.start() < end) {
                throw new IllegalArgumentException(name + " overlap or are out of order at " + span);
            }
            end = span.end();
        }
        if (end > length) {
            throw new IllegalArgumentException(name + " end at " + end + ", behind the text, which ends at " + length);
        }
        return copy;
    }

    /**
     * Who speaks in the text, each with the claims that they made or may have made: what is {@link Ascription#NOT_MADE}
     * is among the {@link #attributions()} alone.
     *
     * @return the speakers in the order in which they first speak, their attributions in text order; immutable
     */
    public Map<Speaker, List<Attribution>> speakers() {
        return Multimaps.asMap(Multimaps.index(
                attributions.stream()
                        .filter(attribution -> attribution.ascription() != Ascription.NOT_MADE)
                        .toList(),
                Attribution::speaker));
    }

    /**
     * The sentence that an attribution begins in: that of its cue, without a cue that of its source, without both that
     * of its claim.
     *
     * @param attribution an attribution of this text
     * @return the sentence
     * @throws IllegalArgumentException if no sentence holds the first word, as of an attribution of another text
     */
    public Span sentenceOf(Attribution attribution) {
        Objects.requireNonNull(attribution, "attribution");
        int start = Stream.of(attribution.cue(), attribution.source())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(attribution.claim().passage())
                .start();
        // The end sorts behind that of any sentence that begins here.
        int found = Collections.binarySearch(sentences, new Span(start, Integer.MAX_VALUE));
        int before = -found - 2;
        if (before < 0 || sentences.get(before).end() <= start) {
            throw new IllegalArgumentException("no sentence holds offset " + start + ": " + attribution);
        }
        return sentences.get(before);
    }

    /** The name and the number of attributions. */
    @Override
    public String toString() {
        return id + " (attributions: " + attributions.size() + ")";
    }

    @JsonValue
    JsonParsedText json() {
        return JsonParsedText.of(this);
    }

    @JsonCreator
    static ParsedText ofJson(JsonParsedText json) {
        return json.value();
    }
}
