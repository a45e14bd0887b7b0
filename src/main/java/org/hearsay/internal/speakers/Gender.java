package org.hearsay.internal.speakers;

/** The gender that a mention shows. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can be mentioned both ways. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This gender, or the other one if this is unknown. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
