package org.hearsay.format;

import com.google.common.collect.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;

/**
 * JSON lines: one document a line, for other programs and for keeping results.
 *
 * <pre>{@code
 * {"document": NAME, "attributions": [
 *   {"source": {"text": TEXT, "spans": [[START, END], …]} or null,
 *    "cue": the same or null,
 *    "claim": {"text": TEXT, "spans": [[START, END], …], "proposition": TEXT},
 *    "speaker": {"name": TEXT, "kind": "PERSON", "role": TEXT or null, "affiliation": TEXT or null},
 *    "ascription": "MADE",
 *    "hedging": {"level": "CERTAIN", "polarity": "POSITIVE", "mood": "STATED",
 *                "markers": [{"text": TEXT, "spans": […], "rule": ID}, …]},
 *    "framing": "NEUTRAL", "quotation": "INDIRECT", "type": "STATEMENT",
 *    "confidence": 0 to 1, "foundBy": ID, "origin": RULE …,
 *    "within": the index in this list of the enclosing attribution, from 0, or null}, …]}
 * }</pre>
 *
 * <p>All of this stands on one line that ends with a line feed. Offsets are UTF-16 units of the text that was parsed,
 * the end exclusive. Characters beyond ASCII are written as they are; a surrogate without its partner is escaped, so
 * that a line can always be encoded as UTF-8.
 *
 * <p>{@link #schema()} is the same for a program: a JSON Schema. What is written can be read back:
 *
 * <pre>{@code
 * try (BufferedReader in = Files.newBufferedReader(Path.of("news.jsonl"))) {
 *     JsonLines.read(in).forEach(line -> System.out.println(line.document() + " " + line.attributions().size()));
 * }
 * }</pre>
 *
 * <p>The attributions read are equal to those written but for {@linkplain org.hearsay.Speaker#mentions() the mentions
 * of their speakers}, which the layout has no place for: speakers come back without them. Speakers of one document that
 * are equal then are one object again.
 *
 * <p>All methods are thread-safe.
 */
public final class JsonLines {

    private JsonLines() {}

    /**
     * A document's name and what was found in it.
     *
     * @param document the name
     * @param attributions the attributions, in text order
     */
    public record Line(String document, List<Attribution> attributions) {

        /**
         * Makes a line.
         *
         * @param document the name
         * @param attributions the attributions, in text order
         */
        public Line {
            Objects.requireNonNull(document, "document");
            attributions = List.copyOf(Objects.requireNonNull(attributions, "attributions"));
        }
    }

    /**
     * Writes a parsed text as one line.
     *
     * @param out where to; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     */
    public static void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The line of a parsed text.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     */
    public static String format(ParsedText parsed) {
        return JsonLineWriter.line(new Line(parsed.id(), parsed.attributions()));
    }

    /**
     * Writes a document's attributions as one line.
     *
     * <p>An attribution whose {@linkplain Attribution#within() enclosing} one isn't in the list, as that very object,
     * is written as within the nearest one around it that is, if any.
     *
     * @param out where to; gets the whole line at once, and is neither flushed nor closed
     * @param document the document's name
     * @param attributions its attributions
     * @throws IOException if {@code out} throws it
     */
    public static void write(Appendable out, String document, List<Attribution> attributions) throws IOException {
        out.append(JsonLineWriter.line(new Line(document, attributions)));
    }

    /**
     * Reads lines, one after the other as the stream is asked for them. Blank lines are skipped. What a later version
     * may have added is tolerated: fields of other names are ignored, and a constant that isn't known is read as its
     * enum's {@code of} says, such as {@link org.hearsay.Framing#of}.
     *
     * <p>The stream throws {@link IllegalArgumentException}, which names the line and what is wrong, at a line that
     * isn't in the layout, and {@link java.io.UncheckedIOException} if {@code in} can't be read.
     *
     * @param in where from; isn't closed
     * @return the documents in order
     */
    public static Stream<Line> read(Reader in) {
        BufferedReader lines = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
        return Streams.mapWithIndex(lines.lines(), JsonLines::read).flatMap(Function.identity());
    }

    /**
     * The layout of a line, as a JSON Schema (draft 2020-12).
     *
     * @return the schema
     */
    public static String schema() {
        return Resource.text("jsonlines.schema.json");
    }

    private static Stream<Line> read(String line, long index) {
        return line.isBlank() ? Stream.empty() : Stream.of(JsonLineReader.read(line, index + 1));
    }
}
