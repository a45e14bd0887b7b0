package org.hearsay.internal.models;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The features of one decision as hashes of their names. Used again for the next decision; for one thread. */
public final class HashedFeatures implements Features {

    private long[] hashes = new long[128];
    /** Where a model has the features: kept here, as models belong to all threads. */
    private int[] places = new int[128];

    /** The hash of an atom that has no value; that of some other is as unlikely as any collision. */
    static final long NO_VALUE = Long.MIN_VALUE;

    /** The hashes of the values of atoms. */
    private long[] values = new long[128];

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
    }

    @Override
    public void atom(String name, @Nullable Symbol value) {
        if (next == values.length) {
            values = Arrays.copyOf(values, 2 * next);
        }
        values[next++] = value == null ? NO_VALUE : value.hash();
    }

    @Override
    public void add(Template... templates) {
        if (size + templates.length > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * (size + templates.length));
            places = new int[hashes.length];
        }
        for (Template template : templates) {
            if (template.applies(values)) {
                hashes[size++] = template.hash(values);
            }
        }
    }
}
