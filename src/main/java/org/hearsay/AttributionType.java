package org.hearsay;

/** The stance that a cue ascribes to a source (after Pareti 2015, PARC, and the PolNeAR guidelines). */
public enum AttributionType {
    /** Said or written: "said", "according to". */
    STATEMENT,
    /** Held to be so: "believes", "thinks". */
    BELIEF,
    /** Seen, heard, learned or felt: "saw", "learned". */
    PERCEPTION,
    /** Planned, promised, refused: "vowed to", "plans to". */
    INTENTION,
    /** Liked, feared, supported, opposed: "fears", "praised". */
    ATTITUDE,
    /** Ordered, asked for, forbidden: "demanded", "ruled". */
    DECREE,
    /** Shown by something: "the report shows", "the video shows". */
    EVIDENCE
}
