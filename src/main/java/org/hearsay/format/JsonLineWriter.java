package org.hearsay.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final JsonWriter json;
    /** By identity: the hash of an attribution takes as long as its speaker has mentions. */
    private final Map<Attribution, Integer> indexes = new IdentityHashMap<>();

    private JsonLineWriter(JsonWriter json) {
        this.json = json;
    }

    /** The line, with its line feed. */
    static String line(JsonLines.Line line) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            json.setFormattingStyle(ONE_LINE);
            new JsonLineWriter(json).document(line);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return wellFormed(out.append('\n').getBuffer());
    }

    private void document(JsonLines.Line line) throws IOException {
        List<Attribution> attributions = line.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            indexes.putIfAbsent(attributions.get(i), i);
        }
        json.beginObject().name("document").value(line.document()).name("attributions").beginArray();
        for (Attribution attribution : attributions) {
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
        hedging(attribution.hedging());
        json.name("framing").value(attribution.framing().name());
        json.name("quotation").value(attribution.quotation().name());
        json.name("type").value(attribution.type().name());
        json.name("confidence").value(attribution.confidence());
        json.name("foundBy").value(attribution.foundBy());
        json.name("within").value(indexOfEnclosing(attribution));
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

    private @Nullable Integer indexOfEnclosing(Attribution attribution) {
        Optional<Attribution> around = attribution.within();
        while (around.isPresent() && !indexes.containsKey(around.get())) {
            around = around.get().within();
        }
        return around.map(indexes::get).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Escapes surrogates without a partner, which have no form in UTF-8. In JSON they can stand in strings only. */
    private static String wellFormed(CharSequence json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                out.append(c);
            } else if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                out.append(c).append(json.charAt(++i));
            } else {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return out.toString();
    }
}
