package org.hearsay.internal.models;

import java.util.Arrays;

/** The features of one decision as hashes of their names. Used again for the next decision; for one thread. */
public final class HashedFeatures implements Features {

    private long[] hashes = new long[128];
    /** Where a model has the features: kept here, as models belong to all threads. */
    private int[] places = new int[128];

    private int size;

    /** Makes an empty set of features. */
    public HashedFeatures() {}

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** The number of features. */
    public int size() {
        return size;
    }

    /** Forgets all but the first ones. */
    public void cut(int length) {
        size = length;
    }

    int[] places() {
        return places;
    }

    long get(int index) {
        return hashes[index];
    }

    @Override
    public void add(Symbol kind) {
        put(kind.hash());
    }

    @Override
    public void add(Symbol kind, Symbol value) {
        put(Symbol.join(kind.hash(), value.hash()));
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second) {
        put(Symbol.join(Symbol.join(kind.hash(), first.hash()), second.hash()));
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second, Symbol third) {
        put(Symbol.join(Symbol.join(Symbol.join(kind.hash(), first.hash()), second.hash()), third.hash()));
    }

    @Override
    public void add(Symbol kind, Symbol first, Symbol second, Symbol third, Symbol fourth) {
        long three = Symbol.join(Symbol.join(Symbol.join(kind.hash(), first.hash()), second.hash()), third.hash());
        put(Symbol.join(three, fourth.hash()));
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            places = new int[2 * size];
        }
        hashes[size++] = hash;
    }
}
