package org.hearsay.format;

import com.google.common.base.CharMatcher;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Reads the annotations of one text for {@link Brat}. */
final class BratReader {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final String text;
    private final CodePoints points;
    private final Map<String, Passage> passages = new HashMap<>();
    /** In the order of the file, with the ids that stand behind each role; the trigger's role is its label. */
    private final Map<BratLine, Map<String, List<String>>> events = new LinkedHashMap<>();
    /** By the id of the event and the attribute's name. */
    private final Map<List<String>, BratLine> attributes = new HashMap<>();

    private final Map<String, BratLine> notes = new HashMap<>();
    private final Speakers speakers = new Speakers();

    private BratReader(String text) {
        this.text = text;
        this.points = CodePoints.of(text);
    }

    static List<Attribution> read(List<String> lines, String text) {
        BratReader reader = new BratReader(text);
        for (int i = 0; i < lines.size(); i++) {
            BratLine.of(i + 1, lines.get(i)).ifPresent(reader::sort);
        }
        return reader.attributions();
    }

    private void sort(BratLine line) {
        switch (line.id().charAt(0)) {
            case 'T' -> {
                List<Span> pieces = BratPieces.join(line.pieces(points, points.endAt(text.length())), text);
                passages.put(line.id(), line.made(() -> Passage.of(text, pieces)));
            }
            case 'E' -> events.put(line, arguments(line));
            case 'A' -> attributes.put(List.of(line.data(2).get(1), line.data(2).get(0)), line);
            default -> notes.put(line.data(2).get(1), line);
        }
    }

    private static Map<String, List<String>> arguments(BratLine event) {
        Map<String, List<String>> parts = new HashMap<>();
        for (String argument : event.data(1)) {
            int colon = argument.indexOf(':');
            if (colon < 0 || colon + 1 == argument.length()) {
                throw event.error("not a role, a colon and an id: \"" + Refusal.shown(argument) + "\"");
            }
            String role = DIGITS.trimTrailingFrom(argument.substring(0, colon));
            parts.computeIfAbsent(role, any -> new ArrayList<>()).add(argument.substring(colon + 1));
        }
        return parts;
    }

    private List<Attribution> attributions() {
        events.values().removeIf(parts -> ids(parts, "Content").isEmpty());
        List<BratLine> kept = List.copyOf(events.keySet());
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            indexes.put(kept.get(i).id(), i);
        }
        return Nested.build(
                events.entrySet().stream()
                        .map(event -> builder(event.getKey(), event.getValue()))
                        .toList(),
                events.values().stream()
                        .map(parts -> parts.getOrDefault("Within", List.of()).stream()
                                .findFirst()
                                .flatMap(id -> Optional.ofNullable(indexes.get(id))))
                        .toList(),
                index -> kept.get(index).error(kept.get(index).id() + " is within itself"));
    }

    private Attribution.Builder builder(BratLine event, Map<String, List<String>> parts) {
        Optional<JsonNode> note = Optional.ofNullable(notes.get(event.id())).flatMap(BratLine::json);
        return event.made(() -> {
            Passage words = passage(parts, "Content").orElseThrow();
            Optional<Passage> source = passage(parts, "Source");
            Attribution.Builder builder = Attribution.builder(new Claim(
                    words, note.map(rest -> rest.field("proposition").string()).orElse(words.text())));
            source.ifPresent(builder::source);
            passage(parts, "Cue").ifPresent(builder::cue);
            note.ifPresent(rest -> builder.confidence(rest.field("confidence").number())
                    .foundBy(rest.field("foundBy").string()));
            return builder.speaker(note.map(this::speaker).orElseGet(() -> speaker(source)))
                    .ascription(value(event, "Ascription", Ascription.MADE))
                    .hedging(new Hedging(
                            value(event, "Level", HedgingLevel.CERTAIN),
                            value(event, "Polarity", Polarity.POSITIVE),
                            value(event, "Mood", Mood.STATED),
                            ids(parts, "Hedge").stream().map(this::marker).toList()))
                    .framing(value(event, "Framing", Framing.NEUTRAL))
                    .quotation(value(event, "Quotation", Quotation.INDIRECT))
                    .type(value(event, "Type", AttributionType.STATEMENT));
        });
    }

    /** All that a role has in an event, as one passage: a claim may be drawn paragraph by paragraph. */
    private Optional<Passage> passage(Map<String, List<String>> parts, String role) {
        List<Span> pieces = ids(parts, role).stream()
                .flatMap(id -> passages.get(id).spans().stream())
                .sorted()
                .toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(Passage.of(text, pieces));
    }

    /** A reference to nothing, as it remains when something is deleted, counts as absent. */
    private List<String> ids(Map<String, List<String>> parts, String role) {
        return parts.getOrDefault(role, List.of()).stream()
                .filter(passages::containsKey)
                .distinct()
                .toList();
    }

    private Speaker speaker(JsonNode rest) {
        return speakers.one(new Speaker(
                rest.field("speaker").string(),
                SpeakerKind.of(rest.field("kind").string()),
                rest.field("role").string(),
                rest.field("affiliation").string(),
                List.of()));
    }

    private Speaker speaker(Optional<Passage> source) {
        return source.map(words -> speakers.one(new Speaker(words.text(), SpeakerKind.UNNAMED, "", "", List.of())))
                .orElse(Speaker.UNSPECIFIED);
    }

    private Marker marker(String id) {
        return new Marker(
                passages.get(id),
                Optional.ofNullable(notes.get(id)).map(BratLine::unescaped).orElse("other"));
    }

    /** The value of an attribute, or one for events that lack it. */
    private <E extends Enum<E>> E value(BratLine event, String name, E otherwise) {
        BratLine line = attributes.get(List.of(event.id(), name));
        return line == null
                ? otherwise
                : JsonNode.root(new JsonPrimitive(line.data(3).get(2))).constant(otherwise.getDeclaringClass());
    }
}
