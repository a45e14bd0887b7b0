package org.hearsay.internal.text;

/**
 * A piece of a text, in UTF-16 units.
 *
 * @param from where it begins, inclusive
 * @param to where it ends, exclusive
 */
record Stretch(int from, int to) {

    int length() {
        return to - from;
    }
}
