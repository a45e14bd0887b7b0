package org.hearsay;

/** How far the author of a text stands behind the speaker of a claim. */
public enum Framing {
    /** The author treats the claim as true: "confirmed", "pointed out". */
    ENDORSED,
    /** The author reports and takes no side: "said". */
    NEUTRAL,
    /** The author keeps away from the claim: "claimed", "allegedly". */
    DISTANCED,
    /** The author holds the claim to be false: "falsely claimed". */
    DISPUTED
}
