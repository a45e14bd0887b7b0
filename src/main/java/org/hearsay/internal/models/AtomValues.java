package org.hearsay.internal.models;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of the atoms of {@linkplain FeatureTable tables}, each at a place of its own, until they are set again.
 * For one thread.
 */
public final class AtomValues {

    /** How many atoms a table may have, with those around it. */
    static final int MOST = Long.SIZE;

    private final long[] hashes = new long[MOST];
    /** A bit for each atom that has no value. */
    private long missing;

    private int next;

    /** The values and their names, if they are kept: for parsing the hashes are enough. */
    private final @Nullable Symbol[] symbols;

    private final String[] names;

    private AtomValues(int kept) {
        symbols = new Symbol[kept];
        names = new String[kept];
    }

    /** Values of which only the hashes are kept. */
    static AtomValues hashed() {
        return new AtomValues(0);
    }

    /** Values that are kept with their names. */
    public static AtomValues named() {
        return new AtomValues(MOST);
    }

    /** Begins to set the values of a table, whose places begin at this one. */
    void begin(int place) {
        next = place;
        missing &= (1L << place) - 1;
    }

    /**
     * Sets the value of the next atom.
     *
     * @param name its name, for templates
     * @param value its value; null for none
     */
    public void set(String name, @Nullable Symbol value) {
        if (symbols.length > 0) {
            keep(name, value);
        }
        if (value == null) {
            missing |= 1L << next;
        } else {
            hashes[next] = value.hash();
        }
        next++;
    }

    private void keep(String name, @Nullable Symbol value) {
        if (next == MOST) {
            throw new IllegalStateException("there are more than " + MOST + " atoms with " + name);
        }
        names[next] = name;
        symbols[next] = value;
    }

    /** The names of the atoms that were set last, up to the last one; none if they aren't kept. */
    List<String> names() {
        return Arrays.asList(names).subList(0, next);
    }

    /** The value of an atom, if it has one and it is kept. */
    @Nullable
    Symbol get(int place) {
        return symbols[place];
    }

    long[] hashes() {
        return hashes;
    }

    /** A bit for each atom that has no value. */
    long missing() {
        return missing;
    }
}
