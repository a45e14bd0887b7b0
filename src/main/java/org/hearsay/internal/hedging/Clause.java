package org.hearsay.internal.hedging;

/**
 * A stretch of a sentence with a verb of its own.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param kind how it hangs on what stands before it
 */
record Clause(int from, int to, Kind kind) {

    /** How a clause hangs on what stands before it. */
    enum Kind {
        /** Stands by itself. */
        MAIN,
        /** Goes on where an inner clause broke off another: "the man, who may come, | is dead". */
        RESUMED,
        /** Is what a verb, adjective or noun before it takes: "that it is safe", "whether it is safe". */
        COMPLEMENT,
        /** "to open the bridge". */
        INFINITIVE,
        /** Behind a verb: "closing the road", as in "they stopped closing the road". */
        GERUND,
        /** "which is safe". */
        RELATIVE,
        /** "because it is safe". */
        ADVERBIAL,
        /** "if it is safe". */
        CONDITION,
        /** "and closed the road". */
        COORDINATE,
        /** ", closing the road". */
        PARTICIPLE
    }
}
