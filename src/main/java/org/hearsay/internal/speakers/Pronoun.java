package org.hearsay.internal.speakers;

/** What a pronoun asks of the one it stands for. */
enum Pronoun {
    /** One man. */
    HE,
    /** One woman. */
    SHE,
    /** One thing or body. */
    IT,
    /** Several, or a body. */
    THEY,
    /** Whoever speaks: "I", "we". */
    FIRST,
    /** Whoever is spoken to. */
    SECOND,
    /** What stands right before: "which". */
    RELATIVE,
    /** Who stands right before: "who". */
    WHO,
    /** Not a pronoun for a speaker. */
    NONE;

    /** The gender it shows. */
    Gender gender() {
        return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
