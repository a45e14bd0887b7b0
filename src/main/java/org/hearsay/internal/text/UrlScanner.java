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
                int to = Characters.runEnd(text, from, limit, UrlScanner::isAddress);
                to = Characters.runStart(text, to, from, UrlScanner::isEdge);
                return to - from > beginning.length() ? to : from;
            }
        }
        return from;
    }

    private static boolean isAddress(int c) {
        return c > ' ' && c < 127 && "\"<>`|{}".indexOf(c) < 0;
    }

    private static boolean isEdge(int c) {
        return Characters.isStop(c) || ",;:')]*".indexOf(c) >= 0;
    }
}
