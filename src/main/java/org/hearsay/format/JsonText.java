package org.hearsay.format;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** A JSON document on one line that can always be encoded as UTF-8. */
final class JsonText {

    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final StringWriter out = new StringWriter();
    private final JsonWriter writer = new JsonWriter(out);

    JsonText() {
        writer.setFormattingStyle(ONE_LINE);
    }

    /** Takes the document. */
    JsonWriter writer() {
        return writer;
    }

    /** Ends the document and gives it, without a line feed. */
    String end() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return wellFormed(out.getBuffer());
    }

    /**
     * Escapes surrogates without a partner, which have no form in UTF-8, and the one line break that Gson leaves. In
     * JSON they can stand in strings only.
     */
    private static String wellFormed(CharSequence json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                out.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || c == '\u0085') {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
