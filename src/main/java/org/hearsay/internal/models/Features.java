package org.hearsay.internal.models;

import org.jspecify.annotations.Nullable;

/**
 * Takes up the features of one decision: first the values of atoms, then the templates that join them. Training keeps
 * the features by name, parsing only their hashes; what describes a decision is written once, for both.
 */
public interface Features {

    /** Begins to set the values of the atoms of a table, which have places of their own from this one on. */
    void begin(int place);

    /**
     * Sets the value of the next atom. It holds until it is set again, also for later decisions.
     *
     * @param name its name, for templates
     * @param value its value; null for none
     */
    void atom(String name, @Nullable Symbol value);

    /** Adds the feature that each template makes of the values; none for one that joins an atom without a value. */
    void add(Templates templates);
}
