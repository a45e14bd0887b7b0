package org.hearsay.internal.models;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features of one decision as hashes of their names. Used again for the next decision; for one thread. */
public final class HashedFeatures implements Features {

    private long[] hashes = new long[128];
    /** Where a model has the features: kept here, as models belong to all threads. */
    private int[] places = new int[128];

    /** The hashes of the values of atoms; 0 for one that has none. */
    private long[] values = new long[128];

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
    public void set(int place, @Nullable Symbol value) {
        if (place >= values.length) {
            values = Arrays.copyOf(values, 2 * place);
        }
        values[place] = value == null ? 0 : value.hash();
    }

    @Override
    public void add(Template... templates) {
        if (size + templates.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * (size + templates.length));
            places = new int[hashes.length];
        }
        for (Template template : templates) {
            long hash = template.hash(values);
            hashes[size] = hash;
            size += hash == 0 ? 0 : 1;
        }
    }
}
