package org.hearsay.internal.models;

import org.jspecify.annotations.Nullable;

/**
 * Takes up the features of one decision: first the values of atoms, then the templates that join them. Training keeps
 * the features by name, parsing only their hashes; what describes a decision is written once, for both.
 */
public interface Features {

    /**
     * Sets the value of an atom. It holds until it is set again, also for later decisions.
     *
     * @param place the atom's place in its table
     * @param value its value; null for none
     */
    void set(int place, @Nullable Symbol value);

    /** Adds the feature that each template makes of the values; none for one that joins an atom without a value. */
    void add(Template... templates);
}
