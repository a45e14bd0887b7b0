package org.hearsay.format;

import java.util.List;

/**
 * A stretch of a text within which no passage begins or ends.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last
 * @param parts what the stretch belongs to, the innermost first; in a deep nest not all of it
 */
record Segment(int start, int end, List<Part> parts) {

    /** What a stretch may be of an attribution, by the letter that pages have for it. */
    enum Role {
        HEDGE('h'),
        CUE('k'),
        SOURCE('s'),
        CLAIM('c');

        private final char letter;

        Role(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    /**
     * A part of an attribution.
     *
     * @param role which part
     * @param attribution the index of the attribution
     */
    record Part(Role role, int attribution) {}
}
