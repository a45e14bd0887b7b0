package org.hearsay.internal.evaluation;

import java.util.Locale;

/** A part of a relation. */
enum Role {
    SOURCE,
    CUE,
    CLAIM;

    /** The name in files and figures. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
