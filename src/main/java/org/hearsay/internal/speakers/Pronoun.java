package org.hearsay.internal.speakers;

/** What a pronoun asks of its antecedent. Each has a word list. */
enum Pronoun {
    /** One man. */
    HE("pronouns-male"),
    /** One woman. */
    SHE("pronouns-female"),
    /** Several, or a body. */
    THEY("pronouns-plural"),
    /** One thing or body. */
    IT("pronouns-thing"),
    /** The one who speaks: "I", "we". */
    FIRST("pronouns-first"),
    /** The one who is spoken to. */
    SECOND("pronouns-second"),
    /** The person right before: "who". */
    WHO("pronouns-relative-person"),
    /** The thing right before: "which". */
    RELATIVE("pronouns-relative"),
    /** Not a pronoun for a speaker. */
    NONE("");

    private final String list;

    Pronoun(String list) {
        this.list = list;
    }

    /** The name of the word list. */
    String list() {
        return list;
    }

    /** Whether it opens a relative clause. */
    boolean isRelative() {
        return this == WHO || this == RELATIVE;
    }

    /** The gender it shows. */
    Gender gender() {
        return this == HE ? Gender.MALE : this == SHE ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
