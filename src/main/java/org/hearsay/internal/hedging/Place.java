package org.hearsay.internal.hedging;

/** Where the entries of a list are looked for; the column "read in" of {@code effects.tsv}. */
enum Place {
    /** The main clause of a sentence of a claim. */
    CLAUSE,
    /** What takes a further clause of a claim: "likely", as in "likely to rain". */
    GOVERNOR,
    /** A cue, for what it says of its source's belief. */
    CUE,
    /** The nouns of a claim. */
    NOUN,
    /** A cue of proof and what precedes it. */
    PROOF,
    /** The words before a cue and the first of its source, for whether it was said at all. */
    SAYING,
    /** A cue and the words beside it, for what the author thinks of the claim. */
    FRAMING,
    /** A source, for the same. */
    SOURCE,
    /** The sentence of a cue, for the same. */
    ASIDE,
    /** The author's own sentences, for the same. */
    REMARK
}
