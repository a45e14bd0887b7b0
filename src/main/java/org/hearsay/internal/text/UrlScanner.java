package org.hearsay.internal.text;

/** Finds web addresses. */
final class UrlScanner {

    private static final String[] BEGINNINGS = {"http://", "https://", "www."};

    private UrlScanner() {}

    /**
     * The end of the address at {@code from}, without the marks of the sentence around it; {@code from} if there is
     * none.
     */
    static int end(String text, int from, int limit) {
        for (String beginning : BEGINNINGS) {
            if (text.regionMatches(true, from, beginning, 0, beginning.length())) {
                int to = from;
                while (to < limit && isAddress(text.charAt(to))) {
                    to++;
                }
                while (to > from && isEdge(text.charAt(to - 1))) {
                    to--;
                }
                return to - from > beginning.length() ? to : from;
            }
        }
        return from;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 127 && c != '"' && c != '<' && c != '>' && c != '`' && c != '|' && c != '{' && c != '}';
    }

    private static boolean isEdge(char c) {
        return Characters.isStop(c)
                || c == ','
                || c == ';'
                || c == ':'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '*';
    }
}
