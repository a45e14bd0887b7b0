package org.hearsay.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a {@link TextTable}: number, speaker, cue, claim and how sure. Immutable. */
final class Columns {

    private static final int NUMBER = 0;
    private static final int SPEAKER = 1;
    private static final int CUE = 2;
    private static final int CLAIM = 3;
    private static final int SURE = 4;

    private static final String GAP = "  ";
    private static final int INDENT = 2;
    /** The longest words that stand in these columns, such as "uncommitted,", aren't broken. */
    private static final int LEAST_CUE = 10;

    private static final int LEAST_SURE = 12;
    private static final int LEAST_CLAIM = 12;

    private final int[] widths;

    private Columns(int[] widths) {
        this.widths = widths;
    }

    /**
     * Columns as wide as their cells, but not wider in all than a table may be; what the others leave is the claim's.
     */
    static Columns fit(List<String> head, List<List<String>> rows, int width) {
        int[] widths = new int[head.size()];
        widen(widths, head);
        rows.forEach(row -> widen(widths, row));
        widths[SPEAKER] = Math.min(widths[SPEAKER], width / 5);
        int cueWord = Math.min(longestWord(rows, CUE), width / 6);
        widths[CUE] = Math.min(widths[CUE], Math.max(Math.max(LEAST_CUE, width / 8), cueWord));
        widths[SURE] = Math.min(widths[SURE], Math.max(LEAST_SURE, width / 5));
        int others = widths[NUMBER] + widths[SPEAKER] + widths[CUE] + widths[SURE] + GAP.length() * (head.size() - 1);
        widths[CLAIM] = Math.min(widths[CLAIM], Math.max(LEAST_CLAIM, width - others));
        return new Columns(widths);
    }

    private static int longestWord(List<List<String>> rows, int column) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get(column).split(" ")))
                .mapToInt(CharacterWidth::of)
                .max()
                .orElse(0);
    }

    private static void widen(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], CharacterWidth.of(cells.get(i)));
        }
    }

    /**
     * Writes a row.
     *
     * @param depth how many claims stand around this one
     */
    void write(Appendable out, List<String> cells, int depth) throws IOException {
        int indent = Math.min(depth * INDENT, widths[CLAIM] / 2);
        List<List<String>> columns = new ArrayList<>(widths.length);
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            columns.add(Cell.lines(cells.get(i), i == CLAIM ? widths[i] - indent : widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        StringBuilder line = new StringBuilder();
        for (int row = 0; row < height; row++) {
            line.setLength(0);
            for (int i = 0; i < widths.length; i++) {
                String words = row < columns.get(i).size() ? columns.get(i).get(row) : "";
                String blank = " ".repeat(i == CLAIM ? indent : 0);
                String fill = " ".repeat(Math.max(0, widths[i] - CharacterWidth.of(words) - blank.length()));
                line.append(i == 0 ? "" : GAP).append(blank).append(i == NUMBER ? fill + words : words + fill);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Writes a line across the table. */
    void rule(Appendable out) throws IOException {
        int all = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            all += width;
        }
        out.append("─".repeat(all)).append('\n');
    }
}
