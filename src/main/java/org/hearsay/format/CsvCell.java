package org.hearsay.format;

import com.google.common.base.CharMatcher;

/** One cell of {@link Csv}: safe to open in a spreadsheet, and quoted where it must be. */
final class CsvCell {

    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    /** At these a cell ends somewhere: a semicolon is the separator where a comma stands in numbers. */
    private static final CharMatcher EDGES = CharMatcher.anyOf(";\t\r\n");

    private static final CharMatcher QUOTED = EDGES.or(CharMatcher.anyOf(",\""));
    private static final char APOSTROPHE = '\'';
    private static final char REPLACEMENT = '\uFFFD';

    private CsvCell() {}

    static String of(String text) {
        String safe = guard(printable(text));
        return QUOTED.matchesAnyOf(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String guard(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int edge = 0; // where the cell, or what may be taken for one, began in `out`
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EDGES.matches(c)) {
                begins = true;
                edge = out.length() + 1;
            } else if (begins && !isBlank(c)) {
                begins = false;
                if (FORMULA.matches(c)) {
                    out.insert(edge, APOSTROPHE);
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    /**
     * Also a byte order mark and the like, which a spreadsheet may pass over; and a mark that would open a quoted cell.
     */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || c == '"';
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return c == '\t' || c == '\n' || c == '\r' || type != Character.CONTROL && type != Character.SURROGATE;
    }
}
