package org.hearsay.internal.quotes;

/**
 * A mark that opens a quotation and the end of the quotation in its paragraph.
 *
 * @param opening the mark
 * @param to the index after the last token: behind the closing mark, if there is one
 * @param closed whether a closing mark ends it
 */
record Pair(Mark opening, int to, boolean closed) {

    int from() {
        return opening.token();
    }

    /** Whether there is a word between the marks. */
    boolean hasWords() {
        return opening.word() < (closed ? to - 1 : to);
    }
}
