package org.hearsay.internal.cli;

import com.google.common.base.Ascii;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/**
 * Where in a line of JSON lines a document stands.
 *
 * @param text the field that holds the text
 * @param id the field that holds what the document is called; a line is else called by its file and number
 */
record JsonFields(String text, Optional<String> id) {

    private static final int LONGEST_PATH = 100;

    /** Reads a line, which stands at a place; fields of other names are skipped, of the same name the last counts. */
    TextSource read(String place, byte[] line) {
        try {
            return read(place, Utf8.decode(line), line.length + 1L);
        } catch (Unreadable e) {
            return new Missing(place, e.getMessage());
        } catch (OutOfMemoryError e) {
            return new Missing(place, "is too large for the memory that java has");
        }
    }

    private TextSource read(String place, String line, long size) throws Unreadable {
        Optional<String> foundText = Optional.empty();
        Optional<String> foundId = Optional.empty();
        JsonReader json = new JsonReader(new StringReader(line));
        // The stricter STRICT refuses surrogates without a partner.
        json.setStrictness(Strictness.LEGACY_STRICT);
        try {
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                throw new Unreadable("isn't a JSON object");
            }
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                boolean isText = name.equals(text);
                boolean isId = id.isPresent() && name.equals(id.get());
                if (!isText && !isId) {
                    json.skipValue();
                    continue;
                }
                String value = value(json, name, isId && !isText);
                foundText = isText ? Optional.of(value) : foundText;
                foundId = isId ? Optional.of(value) : foundId;
            }
            json.endObject();
            json.peek(); // throws if anything stands behind the object
        } catch (IOException e) {
            throw new Unreadable(
                    "isn't well-formed JSON from " + Ascii.truncate(json.getPath(), LONGEST_PATH, "…") + " on");
        }
        String document = id.isEmpty() ? place : foundId.orElseThrow(() -> none(id.get()));
        return new JsonText(document, foundText.orElseThrow(() -> none(text)), size);
    }

    private static String value(JsonReader json, String name, boolean numberWillDo) throws IOException, Unreadable {
        JsonToken token = json.peek();
        if (token != JsonToken.STRING && !(numberWillDo && token == JsonToken.NUMBER)) {
            throw new Unreadable("the field \"" + name + "\" isn't a string" + (numberWillDo ? " or number" : ""));
        }
        return json.nextString();
    }

    private static Unreadable none(String field) {
        return new Unreadable("has no field \"" + field + "\"");
    }
}
