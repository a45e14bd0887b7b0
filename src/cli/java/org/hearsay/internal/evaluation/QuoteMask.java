package org.hearsay.internal.evaluation;

/**
 * Which words stand in double quotation marks, by the plainest of rules: marks switch, a blank line ends a quotation.
 *
 * <p>It doesn't use the parser's own quotes, for a score must not move when the parser does.
 */
final class QuoteMask {

    private QuoteMask() {}

    /** For each word, and at the end: how many of the words before it start inside marks. */
    static int[] countBefore(String text, int[] starts) {
        int[] before = new int[starts.length + 1];
        boolean inside = false;
        int word = 0;
        for (int i = 0; word < starts.length; i++) {
            inside = after(text, i, inside);
            if (i == starts[word]) {
                before[word + 1] = before[word] + (inside ? 1 : 0);
                word++;
            }
        }
        return before;
    }

    private static boolean after(String text, int i, boolean inside) {
        return switch (text.charAt(i)) {
            case '“' -> true;
            case '”' -> false;
            case '"' -> !inside;
            case '\n' -> inside && !(i > 0 && text.charAt(i - 1) == '\n');
            default -> inside;
        };
    }
}
