package org.hearsay.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;

/**
 * Brat's standoff format, in which annotations stand beside the text, for looking at them and correcting them in <a
 * href="https://brat.nlplab.org/">brat</a>.
 *
 * <pre>
 * T1   Source 0 8      Ana Ruiz
 * T2   Cue 9 13        said
 * T3   Content 14 33   the bridge may open
 * T4   Hedge 25 28     may
 * #1   AnnotatorNotes T4   modal-possible
 * E1   Cue:T2 Source:T1 Content:T3 Hedge:T4
 * A1   Level E1 POSSIBLE
 * A2   Polarity E1 POSITIVE
 * A3   Framing E1 NEUTRAL
 * A4   Quotation E1 INDIRECT
 * A5   Type E1 STATEMENT
 * #2   AnnotatorNotes E1   {"speaker": "Ana Ruiz", "kind": "PERSON", …, "confidence": 0.97, "foundBy": "source-cue"}
 * </pre>
 *
 * <p>Source, Cue and Content are the labels of PolNeAR. An attribution is an event that hangs on its cue, or, without
 * one, on its claim, and is called Attribution then. {@code Within:E1} refers to the enclosing one. Offsets count code
 * points, as brat does, and no piece of a passage has a line break or tab in it: a claim over two lines is written in
 * two pieces, and read back as one. Where the pieces themselves are lines or paragraphs, a source or claim has an
 * annotation for each, {@code Content:T3 Content2:T4}, and all of them are read back as one passage.
 *
 * <p>Brat wants a folder with the text in NAME.txt, the annotations in NAME.ann, and {@link #annotationConf()} and
 * {@link #visualConf()} in files of these names.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("news.txt"), text);
 * try (Writer out = Files.newBufferedWriter(folder.resolve("news.ann"))) {
 *     Brat.write(out, parser.parse("news", text));
 * }
 * Files.writeString(folder.resolve("annotation.conf"), Brat.annotationConf());
 * Files.writeString(folder.resolve("visual.conf"), Brat.visualConf());
 * }</pre>
 *
 * <p>All methods are thread-safe.
 */
public final class Brat {

    private Brat() {}

    /**
     * Writes the annotations of a parsed text; its name isn't among them.
     *
     * @param out where to; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The annotations of a parsed text.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static String format(ParsedText parsed) {
        Offsets.check(parsed.text(), parsed.attributions());
        return BratWriter.annotations(parsed.text(), parsed.attributions());
    }

    /**
     * Writes the annotations of a text. What has no place there is left out: the mentions of speakers, blanks and line
     * breaks at the edges of lines, the second half of a surrogate pair that a passage begins with, and what consists
     * of nothing else.
     *
     * @param out where to; is neither flushed nor closed
     * @param text the text that was parsed
     * @param attributions its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void write(Appendable out, String text, List<Attribution> attributions) throws IOException {
        Offsets.check(text, attributions);
        out.append(BratWriter.annotations(text, attributions));
    }

    /**
     * Reads annotations back, as they were written or as someone has changed them. Without its note an event has the
     * words of its source as its speaker; other kinds of lines, and events without Content, are passed over.
     *
     * @param annotations the content of a {@code .ann} file; isn't closed
     * @param text the text they were written for
     * @return the attributions, in the order of the file; speakers have no mentions
     * @throws IllegalArgumentException naming the line and what is wrong
     * @throws UncheckedIOException if {@code annotations} can't be read
     */
    public static List<Attribution> read(Reader annotations, String text) {
        BufferedReader lines =
                annotations instanceof BufferedReader buffered ? buffered : new BufferedReader(annotations);
        return BratReader.read(lines.lines().collect(Collectors.toList()), text);
    }

    /**
     * The labels of the annotations, for brat.
     *
     * @return the content of {@code annotation.conf}
     */
    public static String annotationConf() {
        return Resource.text("annotation.conf");
    }

    /**
     * How brat shows the annotations.
     *
     * @return the content of {@code visual.conf}
     */
    public static String visualConf() {
        return Resource.text("visual.conf");
    }
}
