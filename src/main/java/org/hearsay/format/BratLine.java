package org.hearsay.format;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Span;

/**
 * A line of {@link Brat} that can be understood: text-bound, event, attribute or note.
 *
 * @param number where it stands in its file, from 1
 * @param id a letter for the kind, and a number
 * @param data the second field
 * @param words the third field, or empty
 */
record BratLine(int number, String id, String data, String words) {

    private static final Pattern LINE = Pattern.compile("([TEA#][0-9]+)\t([^\t]*)(?:\t(.*))?", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("([0-9]{1,9}) ([0-9]{1,9})");

    /** A line; empty if it is of a kind that isn't read. */
    static Optional<BratLine> of(int number, String line) {
        Matcher fields = LINE.matcher(line);
        return fields.matches()
                ? Optional.of(new BratLine(
                        number,
                        fields.group(1),
                        fields.group(2),
                        Optional.ofNullable(fields.group(3)).orElse("")))
                : Optional.empty();
    }

    /** The blank-separated words of the second field, at least so many. */
    List<String> data(int least) {
        List<String> parts = List.of(data.strip().split(" +"));
        if (parts.size() < least) {
            throw error(Refusal.shown(id) + " has fewer than " + least + " words behind it");
        }
        return parts;
    }

    /** The pieces of a text-bound line, in text order. */
    List<Span> pieces(CodePoints points, int length) {
        List<Span> pieces = new ArrayList<>();
        for (String piece : data.substring(data.indexOf(' ') + 1).split(";", -1)) {
            Matcher bounds = PIECE.matcher(piece);
            if (!bounds.matches()) {
                throw error("not a pair of offsets: \"" + Refusal.shown(piece) + "\"");
            }
            int start = Integer.parseInt(bounds.group(1));
            int end = Integer.parseInt(bounds.group(2));
            if (start >= end || end > length) {
                throw error("[" + start + ", " + end + ") is no span of a text of " + length + " characters");
            }
            pieces.add(new Span(points.unit(start), points.unit(end)));
        }
        return pieces.stream().sorted().toList();
    }

    /** The object that a note holds; empty if it holds anything else, as a note that someone has written does. */
    Optional<JsonNode> json() {
        if (!words.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonNode.root(JsonParser.parseString(words)));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The third field as it was before it became the inside of a JSON string; as it stands, if it isn't one. */
    String unescaped() {
        try {
            return JsonParser.parseString('"' + words + '"').getAsString();
        } catch (JsonParseException | IllegalStateException e) {
            return words;
        }
    }

    /** What is made of this line; if its maker refuses it, the error names the line. */
    <T> T made(Supplier<T> maker) {
        return Refusal.named(maker, this::error);
    }

    IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("line " + number + ": " + problem);
    }
}
