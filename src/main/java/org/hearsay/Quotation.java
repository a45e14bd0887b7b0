package org.hearsay;

/** Whose words a claim is put in. */
public enum Quotation {
    /** All words of the claim stand in quotation marks. */
    DIRECT,
    /** Some words of the claim stand in quotation marks. */
    MIXED,
    /** No word of the claim stands in quotation marks. */
    INDIRECT
}
