package org.hearsay.internal.models;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features of one decision as hashes of their names. Used again for the next decision; for one thread. */
public final class HashedFeatures implements Features {

    private long[] hashes = new long[128];
    /** Where a model has the features: kept here, as models belong to all threads. */
    private int[] places = new int[128];

    /** The hashes of the values of atoms. */
    private final long[] values = new long[FeatureTable.MOST];
    /** A bit for each atom that has no value. */
    private long missing;

    private int next;
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

    int[] places() {
        return places;
    }

    long get(int index) {
        return hashes[index];
    }

    @Override
    public void begin(int place) {
        next = place;
        missing &= (1L << place) - 1;
    }

    @Override
    public void atom(String name, @Nullable Symbol value) {
        if (value == null) {
            missing |= 1L << next++;
        } else {
            values[next++] = value.hash();
        }
    }

    @Override
    public void add(Templates templates) {
        if (size + templates.size() > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * (size + templates.size()));
            places = new int[hashes.length];
        }
        size = templates.hash(values, missing, hashes, size);
    }
}
