package org.hearsay;

/** Whether a claim is affirmed or denied by its speaker. */
public enum Polarity {
    /** The speaker says that it is so. */
    POSITIVE,
    /** The speaker says that it is not so: "denied taking bribes". */
    NEGATIVE
}
