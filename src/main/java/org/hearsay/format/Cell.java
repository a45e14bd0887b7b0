package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;

/** The words of one cell of a table, on lines that fit its column. */
final class Cell {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int lineWidth;
    private final StringBuilder word = new StringBuilder();
    private int wordWidth;

    private Cell(int columns) {
        this.columns = columns;
    }

    /** A text on one line, without what would change the state of a terminal. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Cell::clean).filter(c -> c >= 0).forEach(c -> {
            if (c != ' ' || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().stripTrailing();
    }

    /** What is shown for a code point, or -1 for nothing. */
    private static int clean(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) && c > 0xFF) {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
            // Marks of writing direction, which a line break would tear from their end, and the like; joiners shape
            // letters.
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER ? c : -1;
            default -> c;
        };
    }

    /**
     * The lines of a cleaned text: broken at blanks, and within words that are longer than a line.
     *
     * @param columns the width of a line, at least 2
     */
    static List<String> lines(String cleaned, int columns) {
        Cell cell = new Cell(columns);
        cleaned.codePoints().forEach(cell::add);
        cell.endWord();
        cell.endLine();
        return cell.lines;
    }

    private void add(int codePoint) {
        if (codePoint == ' ') {
            endWord();
            return;
        }
        int width = CharacterWidth.of(codePoint);
        if (wordWidth + width > columns) {
            endWord();
        }
        word.appendCodePoint(codePoint);
        wordWidth += width;
    }

    private void endWord() {
        if (word.length() == 0) {
            return;
        }
        if (lineWidth > 0 && lineWidth + 1 + wordWidth > columns) {
            endLine();
        }
        if (lineWidth > 0) {
            line.append(' ');
            lineWidth++;
        }
        line.append(word);
        lineWidth += wordWidth;
        word.setLength(0);
        wordWidth = 0;
    }

    private void endLine() {
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        line.setLength(0);
        lineWidth = 0;
    }
}
