package org.hearsay.internal.evaluation;

import java.util.Locale;

/** How much of a gold claim stands in quotation marks. */
enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in figures. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a claim: one stray word outside the marks of a long quotation doesn't make it mixed. */
    static Kind of(int quoted, int words) {
        if (quoted == 0) {
            return INDIRECT;
        }
        return quoted >= 0.95 * words ? DIRECT : MIXED;
    }
}
