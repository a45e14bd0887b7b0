package org.hearsay.internal.syntax;

/**
 * A stretch of a sentence with a verb of its own.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 * @param kind its relation to what precedes it
 * @param adjunct whether it is an addition, "which is safe", "because it is safe", or part of one
 */
public record Clause(int from, int to, Kind kind, boolean adjunct) {

    /** The relation of a clause to what precedes it. */
    public enum Kind {
        /** Independent. */
        MAIN,
        /** Continues a clause that another interrupted: "the man, who may come, | is dead". */
        RESUMED,
        /** The complement of a verb, adjective or noun: "that it is safe", "whether it is safe". */
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
        PARTICIPLE;

        /** Whether further clauses may interrupt or follow one of this kind, and belong to it. */
        public boolean isOuter() {
            return this == MAIN || this == RESUMED || this == COMPLEMENT || this == COORDINATE;
        }
    }
}
