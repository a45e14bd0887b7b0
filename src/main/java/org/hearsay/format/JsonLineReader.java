package org.hearsay.format;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.hearsay.Ascription;
import org.hearsay.Attribution;
import org.hearsay.AttributionType;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Mood;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Quotation;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;

/** Reads one line of {@link JsonLines}. */
final class JsonLineReader {

    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

    private final Speakers speakers = new Speakers();

    private JsonLineReader() {}

    /**
     * Reads a line.
     *
     * @param number the number of the line, for errors
     * @throws IllegalArgumentException naming the line and what is wrong
     */
    static JsonLines.Line read(String line, long number) {
        try {
            JsonNode root = JsonNode.root(parse(line));
            String document = root.field("document").string();
            return new JsonLines.Line(
                    document,
                    new JsonLineReader().attributions(root.field("attributions").elements()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static JsonElement parse(String line) {
        JsonReader json = new JsonReader(new StringReader(line));
        // The stricter STRICT refuses surrogates without a partner.
        json.setStrictness(Strictness.LEGACY_STRICT);
        try {
            JsonElement root = ELEMENTS.read(json);
            json.peek(); // throws if anything stands behind the document
            return root;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "isn't well-formed JSON from " + Refusal.shown(json.getPath()) + " on", e);
        }
    }

    private List<Attribution> attributions(List<JsonNode> nodes) {
        return Nested.build(
                nodes.stream().map(this::builder).toList(),
                nodes.stream().map(node -> enclosing(node, nodes.size())).toList(),
                index -> nodes.get(index).field("within").error("goes round in a circle"));
    }

    private static Optional<Integer> enclosing(JsonNode node, int size) {
        JsonNode within = node.field("within");
        if (within.isNull()) {
            return Optional.empty();
        }
        int index = within.integer();
        if (index < 0 || index >= size) {
            throw within.error("isn't the index of an attribution: " + index);
        }
        return Optional.of(index);
    }

    private Attribution.Builder builder(JsonNode node) {
        JsonNode claim = node.field("claim");
        Passage words = passage(claim);
        String proposition = claim.field("proposition").string();
        Attribution.Builder builder = Attribution.builder(claim.made(() -> new Claim(words, proposition)));
        JsonNode source = node.field("source");
        if (!source.isNull()) {
            builder.source(passage(source));
        }
        JsonNode cue = node.field("cue");
        if (!cue.isNull()) {
            builder.cue(passage(cue));
        }
        double confidence = node.field("confidence").number();
        node.made(() -> builder.confidence(confidence));
        return builder.speaker(speaker(node.field("speaker")))
                .ascription(Ascription.of(node.stringOr("ascription", "MADE")))
                .hedging(hedging(node.field("hedging")))
                .framing(Framing.of(node.field("framing").string()))
                .quotation(Quotation.of(node.field("quotation").string()))
                .type(AttributionType.of(node.field("type").string()))
                .foundBy(node.field("foundBy").string());
    }

    private Speaker speaker(JsonNode node) {
        String name = node.field("name").string();
        SpeakerKind kind = SpeakerKind.of(node.field("kind").string());
        String role = node.field("role").stringOrEmpty();
        String affiliation = node.field("affiliation").stringOrEmpty();
        return speakers.one(node.made(() -> new Speaker(name, kind, role, affiliation, List.of())));
    }

    private static Hedging hedging(JsonNode node) {
        return new Hedging(
                HedgingLevel.of(node.field("level").string()),
                Polarity.of(node.field("polarity").string()),
                Mood.of(node.stringOr("mood", "STATED")),
                node.field("markers").elements().stream()
                        .map(JsonLineReader::marker)
                        .toList());
    }

    private static Marker marker(JsonNode node) {
        return new Marker(passage(node), node.field("rule").string());
    }

    private static Passage passage(JsonNode node) {
        String text = node.field("text").string();
        List<Span> spans = node.field("spans").elements().stream()
                .map(JsonLineReader::span)
                .toList();
        return node.made(() -> new Passage(spans, text));
    }

    private static Span span(JsonNode node) {
        List<JsonNode> bounds = node.elements();
        if (bounds.size() != 2) {
            throw node.error("must be [start, end]");
        }
        int start = bounds.get(0).integer();
        int end = bounds.get(1).integer();
        return node.made(() -> new Span(start, end));
    }
}
