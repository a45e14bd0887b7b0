package org.hearsay.internal.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Span;

/** Makes relations of the JSON of one document, and says where it isn't what it should be. */
final class PredictionReader {

    private static final Pattern COLUMN = Pattern.compile("column ([0-9]+)");

    private final String text;
    private final boolean codePoints;
    private final CodePoints points;

    PredictionReader(String text, boolean codePoints) {
        this.text = text;
        this.codePoints = codePoints;
        this.points = CodePoints.of(text);
    }

    /** What is wrong with a line. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    static JsonObject document(String line) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement element = JsonParser.parseReader(reader);
            if (!element.isJsonObject()) {
                throw new Unreadable("not a JSON object");
            }
            // Strict: it throws if anything follows.
            reader.peek();
            return element.getAsJsonObject();
        } catch (JsonParseException | IOException e) {
            throw new Unreadable("not JSON" + column(e));
        }
    }

    /** Where Gson stopped; the rest of its message talks of its own methods. */
    private static String column(Exception e) {
        Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
        return column.find() ? " from column " + column.group(1) + " on" : "";
    }

    static String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()) {
            throw new Unreadable("\"" + name + "\" isn't a string");
        }
        return value.getAsString();
    }

    static List<JsonElement> array(JsonObject object, String name) {
        JsonElement value = object.get(name);
        if (value == null || !value.isJsonArray()) {
            throw new Unreadable("\"" + name + "\" isn't an array");
        }
        return value.getAsJsonArray().asList();
    }

    Relation relation(String where, JsonElement attribution) {
        if (!attribution.isJsonObject()) {
            throw new Unreadable(where + " isn't an object");
        }
        JsonObject parts = attribution.getAsJsonObject();
        return new Relation(
                passage(where, parts, Role.SOURCE),
                passage(where, parts, Role.CUE),
                passage(where, parts, Role.CLAIM),
                confidence(where, parts));
    }

    /** The confidence, which predictions of other programs may lack. */
    private static double confidence(String attribution, JsonObject parts) {
        JsonElement value = parts.get("confidence");
        if (value == null) {
            return 1;
        }
        if (!value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isNumber()
                || !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
            throw new Unreadable(attribution + ".confidence isn't a number from 0 to 1");
        }
        return value.getAsDouble();
    }

    private List<Span> passage(String attribution, JsonObject parts, Role role) {
        String where = attribution + "." + role.label();
        JsonElement part = parts.get(role.label());
        if (part == null || part.isJsonNull()) {
            return List.of();
        }
        if (!part.isJsonObject()) {
            throw new Unreadable(where + " isn't an object or null");
        }
        JsonElement spans = part.getAsJsonObject().get("spans");
        if (spans == null || !spans.isJsonArray()) {
            throw new Unreadable(where + ".spans isn't an array");
        }
        List<Span> pieces = new ArrayList<>();
        for (JsonElement span : spans.getAsJsonArray()) {
            pieces.add(span(where + ".spans[" + pieces.size() + "]", span));
        }
        return pieces;
    }

    private Span span(String where, JsonElement span) {
        if (!span.isJsonArray() || span.getAsJsonArray().size() != 2) {
            throw new Unreadable(where + " isn't a pair of offsets");
        }
        int start = offset(where, span.getAsJsonArray().get(0));
        int end = offset(where, span.getAsJsonArray().get(1));
        int length = codePoints ? points.count() : text.length();
        if (start < 0 || start >= end || end > length) {
            throw new Unreadable(
                    where + " is [" + start + ", " + end + "], no span of the text of " + length + " characters");
        }
        return codePoints
                ? new Span(points.unit(start), points.unit(end))
                : new Span(whole(where, start), whole(where, end));
    }

    private static int offset(String where, JsonElement number) {
        try {
            if (number.isJsonPrimitive() && number.getAsJsonPrimitive().isNumber()) {
                return number.getAsBigDecimal().intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // Falls through: a fraction, or far too large.
        }
        throw new Unreadable(where + " isn't a pair of whole numbers");
    }

    private int whole(String where, int unit) {
        if (unit > 0 && unit < text.length() && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))) {
            throw new Unreadable(where + " cuts a character in two at " + unit + "; do the offsets count code points?");
        }
        return unit;
    }
}
