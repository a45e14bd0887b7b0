package org.hearsay.format;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hearsay.Attribution;
import org.hearsay.Hedging;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.jspecify.annotations.Nullable;

/** Writes one line of {@link JsonLines}. */
final class JsonLineWriter {

    private final JsonWriter json;
    private final Numbers numbers;

    private JsonLineWriter(JsonWriter json, Numbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** The line, with its line feed. */
    static String line(JsonLines.Line line) {
        JsonText text = new JsonText();
        try {
            new JsonLineWriter(text.writer(), Numbers.of(line.attributions())).document(line);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return text.end() + "\n";
    }

    private void document(JsonLines.Line line) throws IOException {
        json.beginObject()
                .name("document")
                .value(line.document())
                .name("attributions")
                .beginArray();
        for (Attribution attribution : line.attributions()) {
            attribution(attribution);
        }
        json.endArray().endObject();
    }

    private void attribution(Attribution attribution) throws IOException {
        json.beginObject();
        json.name("source");
        passage(attribution.source());
        json.name("cue");
        passage(attribution.cue());
        json.name("claim").beginObject();
        words(attribution.claim().passage());
        json.name("proposition").value(attribution.claim().proposition()).endObject();
        speaker(attribution.speaker());
        json.name("ascription").value(attribution.ascription().name());
        hedging(attribution.hedging());
        json.name("framing").value(attribution.framing().name());
        json.name("quotation").value(attribution.quotation().name());
        json.name("type").value(attribution.type().name());
        json.name("confidence").value(attribution.confidence());
        json.name("foundBy").value(attribution.foundBy());
        json.name("origin").value(attribution.origin().name());
        json.name("within").value(numbers.within(attribution).orElse(null));
        json.endObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.name("speaker").beginObject();
        json.name("name").value(speaker.name());
        json.name("kind").value(speaker.kind().name());
        json.name("role").value(orNull(speaker.role()));
        json.name("affiliation").value(orNull(speaker.affiliation()));
        json.endObject();
    }

    private void hedging(Hedging hedging) throws IOException {
        json.name("hedging").beginObject();
        json.name("level").value(hedging.level().name());
        json.name("polarity").value(hedging.polarity().name());
        json.name("mood").value(hedging.mood().name());
        json.name("markers").beginArray();
        for (Marker marker : hedging.markers()) {
            json.beginObject();
            words(marker.passage());
            json.name("rule").value(marker.rule());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void passage(Optional<Passage> passage) throws IOException {
        if (passage.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        words(passage.get());
        json.endObject();
    }

    private void words(Passage passage) throws IOException {
        json.name("text").value(passage.text()).name("spans").beginArray();
        for (Span span : passage.spans()) {
            json.beginArray().value(span.start()).value(span.end()).endArray();
        }
        json.endArray();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
