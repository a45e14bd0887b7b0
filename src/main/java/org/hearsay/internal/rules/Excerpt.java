package org.hearsay.internal.rules;

import java.util.List;
import org.hearsay.internal.text.LineException;

/**
 * What a rule file says behind a key, and where.
 *
 * @param text what it says, with the lines that carry it on
 * @param file the file
 * @param line the line of the key
 * @param breaks where in the text each further line begins
 */
record Excerpt(String text, String file, int line, List<Integer> breaks) {

    /** Copies the list. */
    Excerpt {
        breaks = List.copyOf(breaks);
    }

    /** An error in the whole of it. */
    LineException error(String reason) {
        return new LineException(file, line, reason);
    }

    /** An error at a character of a pattern, in the very line that has it. */
    LineException error(int at, String reason) {
        long further = breaks.stream().filter(start -> start <= at).count();
        return new LineException(file, line + (int) further, reason + ", at character " + (at + 1) + " of the pattern");
    }
}
