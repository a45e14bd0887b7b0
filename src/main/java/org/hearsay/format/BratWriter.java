package org.hearsay.format;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Span;

/** Writes the annotations of one text for {@link Brat}. */
final class BratWriter {

    private final String text;
    private final CodePoints points;
    private final Numbers numbers;
    private final StringBuilder out = new StringBuilder();
    private int bounds;
    private int attributes;
    private int notes;

    private BratWriter(String text, Numbers numbers) {
        this.text = text;
        this.points = CodePoints.of(text);
        this.numbers = numbers;
    }

    static String annotations(String text, List<Attribution> attributions) {
        BratWriter writer = new BratWriter(text, Numbers.of(attributions));
        for (int i = 0; i < attributions.size(); i++) {
            writer.event(i, attributions.get(i));
        }
        return writer.out.toString();
    }

    private void event(int index, Attribution a) {
        List<String> source = a.source().map(words -> bounds("Source", words)).orElse(List.of());
        Optional<String> cue = a.cue().flatMap(words -> bound("Cue", words));
        List<String> content = bounds("Content", a.claim().passage());
        List<String> parts = new ArrayList<>();
        cue.or(() -> bound("Attribution", a.claim().passage()))
                .ifPresent(trigger -> parts.add((cue.isPresent() ? "Cue:" : "Attribution:") + trigger));
        if (content.isEmpty() || parts.isEmpty()) {
            return;
        }
        refer(parts, "Source", source);
        refer(parts, "Content", content);
        List<String> hedges = new ArrayList<>();
        for (Marker marker : a.hedging().markers()) {
            bound("Hedge", marker.passage()).ifPresent(hedge -> {
                hedges.add(hedge);
                note(hedge, oneLine(marker.rule()));
            });
        }
        refer(parts, "Hedge", hedges);
        numbers.within(a).ifPresent(outer -> parts.add("Within:" + id(outer)));
        String event = id(index);
        line(event, String.join(" ", parts));
        attribute("Ascription", event, a.ascription());
        attribute("Level", event, a.hedging().level());
        attribute("Polarity", event, a.hedging().polarity());
        attribute("Mood", event, a.hedging().mood());
        attribute("Framing", event, a.framing());
        attribute("Quotation", event, a.quotation());
        attribute("Type", event, a.type());
        note(event, rest(a));
    }

    private static String id(int index) {
        return "E" + (index + 1);
    }

    private static void refer(List<String> parts, String role, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            parts.add(role + (i == 0 ? "" : i + 1) + ":" + ids.get(i));
        }
    }

    /** A passage in as many bounds as it takes to read its pieces back. */
    private List<String> bounds(String label, Passage passage) {
        return BratPieces.split(passage, text).stream()
                .map(pieces -> bound(label, pieces))
                .toList();
    }

    /** A passage in one bound, as a trigger has it: pieces that are lines of their own are one when read back. */
    private Optional<String> bound(String label, Passage passage) {
        List<Span> pieces =
                BratPieces.split(passage, text).stream().flatMap(List::stream).toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(bound(label, pieces));
    }

    private String bound(String label, List<Span> pieces) {
        String id = "T" + ++bounds;
        line(
                id,
                label + " " + pieces.stream().map(this::offsets).collect(Collectors.joining(";")) + "\t"
                        + pieces.stream().map(piece -> piece.cut(text)).collect(Collectors.joining(" ")));
        return id;
    }

    private String offsets(Span span) {
        return points.at(span.start()) + " " + points.endAt(span.end());
    }

    private void attribute(String name, String event, Enum<?> value) {
        line("A" + ++attributes, name + " " + event + " " + value.name());
    }

    private void note(String target, String words) {
        line("#" + ++notes, "AnnotatorNotes " + target + "\t" + words);
    }

    private void line(String id, String fields) {
        out.append(id).append('\t').append(fields).append('\n');
    }

    /** What brat has no labels for. */
    private static String rest(Attribution a) {
        JsonText text = new JsonText();
        try {
            JsonWriter json = text.writer();
            json.beginObject()
                    .name("speaker")
                    .value(a.speaker().name())
                    .name("kind")
                    .value(a.speaker().kind().name());
            json.name("role")
                    .value(a.speaker().role())
                    .name("affiliation")
                    .value(a.speaker().affiliation());
            json.name("proposition").value(a.claim().proposition());
            json.name("confidence")
                    .value(a.confidence())
                    .name("foundBy")
                    .value(a.foundBy())
                    .endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return text.end();
    }

    /** As a JSON string, the quotation marks left out: the ids of our rules stay as they are. */
    private static String oneLine(String rule) {
        JsonText text = new JsonText();
        try {
            text.writer().value(rule);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        String json = text.end();
        return json.substring(1, json.length() - 1);
    }
}
