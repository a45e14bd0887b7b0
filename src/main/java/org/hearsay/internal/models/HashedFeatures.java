package org.hearsay.internal.models;

import java.util.Arrays;

/** The features of one decision as hashes of their names. Used again for the next decision; for one thread. */
public final class HashedFeatures implements Features {

    private long[] hashes = new long[128];
    /** What a model has at the places of the hashes: kept here, as models belong to all threads. */
    private long[] entries = new long[128];

    private final AtomValues values = AtomValues.hashed();

    private int size;

    /** Makes an empty set of features. */
    public HashedFeatures() {}

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** The number of features. */
    int size() {
        return size;
    }

    long[] entries() {
        return entries;
    }

    long[] hashes() {
        return hashes;
    }

    @Override
    public AtomValues values() {
        return values;
    }

    @Override
    public void add(Templates templates) {
        if (size + templates.size() > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * (size + templates.size()));
            entries = new long[hashes.length];
        }
        size = templates.hash(values, hashes, size);
    }
}
