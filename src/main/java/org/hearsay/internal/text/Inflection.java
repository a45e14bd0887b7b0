package org.hearsay.internal.text;

/** The inflection of a verb or auxiliary, as far as its letters show it. */
public enum Inflection {
    /** Not a verb. */
    NONE,
    /** "say", "be", "will". */
    BASE,
    /** "says", "is". */
    S,
    /** "saying". */
    ING,
    /** "said", "claimed", "went": past tense, or a participle of the same letters. */
    PAST,
    /** "known", "been": a participle that isn't also a past tense. */
    PARTICIPLE
}
