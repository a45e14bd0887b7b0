package org.hearsay.internal.text;

import com.google.common.base.Ascii;

/** A line of a rule file, word list or table can't be used; the message names file, line and reason. */
public final class LineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    /** Makes an exception; a long reason is cut. */
    public LineException(String file, int line, String reason) {
        super(file + ":" + line + ": " + shortened(reason));
    }

    /** A text for an error, cut if it is long. */
    static String shortened(String text) {
        return Ascii.truncate(text, LONGEST, "…");
    }
}
