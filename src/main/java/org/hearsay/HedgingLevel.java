package org.hearsay;

/**
 * How far a speaker commits to a claim, the surest first (after FactBank: Saurí and Pustejovsky 2009, Language
 * Resources and Evaluation 43).
 */
public enum HedgingLevel {
    /** Put as a fact, also of the future: "the bridge will open". */
    CERTAIN,
    /** More likely than not: "probably", "is expected to". */
    PROBABLE,
    /** Not ruled out: "may", "might", "possibly". */
    POSSIBLE,
    /** Neither affirmed nor denied: demands, wishes, questions, conditions. */
    UNCOMMITTED
}
