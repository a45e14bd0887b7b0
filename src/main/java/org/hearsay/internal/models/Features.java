package org.hearsay.internal.models;

/**
 * Takes up the features of one decision. A feature's name is its symbols with spaces between, the kind first:
 * {@code "word said"}.
 *
 * <p>Training keeps the names, parsing only their hashes; what describes a decision is written once, for both.
 */
public interface Features {

    /** Adds a feature that has no value. */
    void add(Symbol kind);

    /** Adds a feature of one value. */
    void add(Symbol kind, Symbol value);

    /** Adds a feature of two values. */
    void add(Symbol kind, Symbol first, Symbol second);

    /** Adds a feature of three values. */
    void add(Symbol kind, Symbol first, Symbol second, Symbol third);

    /** Adds a feature of four values. */
    void add(Symbol kind, Symbol first, Symbol second, Symbol third, Symbol fourth);
}
