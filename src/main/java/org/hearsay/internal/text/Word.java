package org.hearsay.internal.text;

/**
 * A word as the tag model knows it, with its clitics: "didn't".
 *
 * @param from where it begins, in UTF-16 units of the text, inclusive
 * @param to where it ends, exclusive
 * @param text its characters, apostrophes straight, without invisible ones
 * @param cuts where its clitics begin, in {@code text}: 3 in "didn't"
 */
record Word(int from, int to, String text, int[] cuts) {

    private static final int[] WHOLE = {};

    /** A word or mark without clitics. */
    static Word whole(int from, int to, String text) {
        return new Word(from, to, text, WHOLE);
    }
}
