package org.hearsay.internal.syntax;

/** What kind of word an entry of a word list is for the grammar around it. */
public enum WordClass {
    /** Opens a clause about the noun before it: "which". */
    RELATIVIZER,
    /** Opens a clause of time, reason, concession or manner: "because". */
    SUBORDINATOR,
    /** Opens a clause on which the main clause depends: "if". */
    CONDITION,
    /** Opens a condition of what the main clause claims all the same: "unless". */
    EXCEPTION,
    /** May open the main clause though it is a conjunction: "whether". */
    INTERROGATIVE,
    /** A pronoun that can only be a subject: "they". */
    NOMINATIVE,
    /** Denies: "not". */
    NEGATION,
    /** A modal verb: "might". */
    MODAL,
    /** A modal verb of what will or would be: "will". */
    FUTURE,
    /** A verb or noun of belief, which tells of the claim only if the believer is the speaker: "think". */
    BELIEF,
    /** May govern a clause that belongs to the main one: "likely", as in "it is likely that it rains". */
    GOVERNOR,
    /** A verb by which something comes about: "cause". */
    EFFECT,
    /** A verb of growth or measure: "double". */
    MEASURE,
    /** Begins a number, or is one: "dozens". */
    NUMBER,
    /** A verb of appearing: "seem". */
    APPEARANCE,
    /** A verb of showing and finding out: "prove". */
    PROOF,
    /** What would prove a claim: "evidence". */
    EVIDENCE,
    /** A noun for what somebody said: "allegation". */
    CLAIM_NOUN,
    /** Refers to what was just said: "this". */
    DEMONSTRATIVE
}
