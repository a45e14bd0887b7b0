package org.hearsay.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;

/**
 * A table for people: who says, in which words, what, and how surely.
 *
 * <pre>
 *  #  Speaker            Cue      Claim                                                        How sure
 * ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
 *  1  Jabiullah Mujahid  claimed  that their fighters had captured some parts                  certain, distanced
 *  2  Afghan media       say      three Taliban attacks may have failed                        possible
 * </pre>
 *
 * <p>A claim within another is indented. "How sure" holds the hedging level, then the polarity unless it is positive
 * and the framing unless it is neutral. Cells that are too long go on below; the table is as wide as asked for at most,
 * in columns of a terminal, in which an East Asian character takes two and a combining one none. Characters that would
 * change what a terminal shows, such as control characters, are replaced or left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextTable {

    /** The width of a table, in columns of a terminal, if no other is asked for: {@value}. */
    public static final int DEFAULT_WIDTH = 80;

    /** The least width that a table can have, in columns of a terminal: {@value}. */
    public static final int LEAST_WIDTH = 60;

    private static final List<String> HEAD = List.of("#", "Speaker", "Cue", "Claim", "How sure");
    private static final int DEEPEST = 8;
    private static final String NOTHING = "–";

    private final int width;

    private TextTable(int width) {
        this.width = width;
    }

    /**
     * Makes a format of {@link #DEFAULT_WIDTH}.
     *
     * @return the format
     */
    public static TextTable create() {
        return new TextTable(DEFAULT_WIDTH);
    }

    /**
     * Makes a format of another width.
     *
     * @param columns how many columns of a terminal a table may take, at least {@link #LEAST_WIDTH}
     * @return the format
     * @throws IllegalArgumentException if {@code columns} is too small
     */
    public static TextTable ofWidth(int columns) {
        if (columns < LEAST_WIDTH) {
            throw new IllegalArgumentException("columns must be at least " + LEAST_WIDTH + ": " + columns);
        }
        return new TextTable(columns);
    }

    /**
     * Writes the table of a parsed text.
     *
     * @param out where to; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     */
    public void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The table of a parsed text.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     */
    public String format(ParsedText parsed) {
        return format(parsed.attributions());
    }

    /**
     * Writes a table. Every line ends with a line feed, and none with a blank.
     *
     * @param out where to; is neither flushed nor closed
     * @param attributions what the rows say; without any, a line says so
     * @throws IOException if {@code out} throws it
     */
    public void write(Appendable out, List<Attribution> attributions) throws IOException {
        if (attributions.isEmpty()) {
            out.append("No attributions.\n");
            return;
        }
        List<List<String>> rows = new ArrayList<>(attributions.size());
        for (Attribution attribution : attributions) {
            rows.add(cells(rows.size() + 1, attribution));
        }
        Columns columns = Columns.fit(HEAD, rows, width);
        columns.write(out, HEAD, 0);
        columns.rule(out);
        for (int i = 0; i < rows.size(); i++) {
            columns.write(out, rows.get(i), depth(attributions.get(i)));
        }
    }

    /**
     * The table as a string.
     *
     * @param attributions what the rows say
     * @return what {@link #write(Appendable, List)} writes
     */
    public String format(List<Attribution> attributions) {
        StringBuilder out = new StringBuilder();
        try {
            write(out, attributions);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return out.toString();
    }

    private static List<String> cells(int number, Attribution attribution) {
        return List.of(
                Integer.toString(number),
                Cell.clean(attribution.speaker().name()),
                attribution.cue().map(cue -> Cell.clean(cue.text())).orElse(NOTHING),
                Cell.clean(attribution.claim().text()),
                HowSure.of(attribution));
    }

    private static int depth(Attribution attribution) {
        int depth = 0;
        for (Optional<Attribution> around = attribution.within(); around.isPresent() && depth < DEEPEST; depth++) {
            around = around.get().within();
        }
        return depth;
    }
}
