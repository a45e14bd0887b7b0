package org.hearsay.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows its path, so that an error can name it. */
final class JsonNode {

    private final @Nullable JsonNode parent;
    private final String step;
    private final JsonElement value;

    private JsonNode(@Nullable JsonNode parent, String step, JsonElement value) {
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    static JsonNode root(JsonElement value) {
        return new JsonNode(null, "", value);
    }

    /** The value of a field. */
    JsonNode field(String name) {
        if (!value.isJsonObject()) {
            throw error("must be an object");
        }
        JsonElement field = value.getAsJsonObject().get(name);
        if (field == null) {
            throw error("has no " + name);
        }
        return new JsonNode(this, parent == null ? name : "." + name, field);
    }

    /** The string of a field; another where the field is missing, as in what an earlier version wrote. */
    String stringOr(String name, String missing) {
        return value.isJsonObject() && !value.getAsJsonObject().has(name)
                ? missing
                : field(name).string();
    }

    /** The elements of an array. */
    List<JsonNode> elements() {
        if (!value.isJsonArray()) {
            throw error("must be an array");
        }
        List<JsonNode> elements = new ArrayList<>(value.getAsJsonArray().size());
        for (JsonElement element : value.getAsJsonArray()) {
            elements.add(new JsonNode(this, "[" + elements.size() + "]", element));
        }
        return elements;
    }

    boolean isNull() {
        return value.isJsonNull();
    }

    String string() {
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw error("must be a string");
        }
        return primitive.getAsString();
    }

    /** The string, or an empty one for null. */
    String stringOrEmpty() {
        return isNull() ? "" : string();
    }

    double number() {
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw error("must be a number");
        }
        return primitive.getAsDouble();
    }

    int integer() {
        double number = number();
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw error("must be a whole number below 2^31");
        }
        return (int) number;
    }

    /** The constant of an enum that has this name. */
    <E extends Enum<E>> E constant(Class<E> type) {
        String name = string();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> error(
                        "must be one of " + Arrays.toString(type.getEnumConstants()) + ": " + Refusal.shown(name)));
    }

    /** What is made of this value; if its maker refuses it, the error names this value. */
    <T> T made(Supplier<T> maker) {
        return Refusal.named(maker, this::error);
    }

    /** An error about this value. */
    IllegalArgumentException error(String problem) {
        return new IllegalArgumentException(parent == null ? "the document " + problem : path() + ": " + problem);
    }

    private String path() {
        return parent == null ? "" : parent.path() + step;
    }
}
