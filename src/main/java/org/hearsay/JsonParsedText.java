package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link ParsedText} in JSON. A mapper that leaves out what is empty may leave out all but the name. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonParsedText(
        String id,
        @Nullable String text,
        @Nullable List<Attribution> attributions,
        @Nullable List<Span> paragraphs,
        @Nullable List<Span> sentences) {

    static JsonParsedText of(ParsedText parsed) {
        return new JsonParsedText(
                parsed.id(), parsed.text(), parsed.attributions(), parsed.paragraphs(), parsed.sentences());
    }

    ParsedText value() {
        return new ParsedText(
                id,
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(attributions, List.of()),
                Objects.requireNonNullElse(paragraphs, List.of()),
                Objects.requireNonNullElse(sentences, List.of()));
    }
}
