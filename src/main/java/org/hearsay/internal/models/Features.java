package org.hearsay.internal.models;

/**
 * Takes up the features of one decision. Training keeps their names, parsing only the hashes of these; what describes a
 * decision is written once, for both.
 */
public interface Features {

    /** The values of atoms, which templates join. */
    AtomValues values();

    /** Adds the feature that each template makes of the values; none for one that joins an atom without a value. */
    void add(Templates templates);
}
