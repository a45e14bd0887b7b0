package org.hearsay.internal.models;

import java.util.Comparator;
import java.util.List;

/**
 * Templates of a {@link FeatureTable} in a row, laid out for the innermost loops of parsing. Immutable.
 *
 * <p>Those that join as many atoms are hashed together: short loops without branches take little more than half the
 * time.
 */
public final class Templates {

    /** How many atoms a template may join. */
    static final int MOST = 4;

    /** So many bits hold the place of an atom. */
    private static final int BITS = Integer.numberOfTrailingZeros(AtomValues.MOST);

    private static final int PLACE = AtomValues.MOST - 1;

    private final List<Template> all;

    // By the number of atoms:
    private final long[] names;
    private final int[] places;
    /** For each a bit for each atom that it joins. */
    private final long[] atoms;
    /** Where the templates of so many atoms end. */
    private final int[] ends = new int[MOST + 1];

    private final long anyAtom;

    /** Lays out templates. */
    Templates(List<Template> templates) {
        all = List.copyOf(templates);
        List<Template> sorted = all.stream()
                .sorted(Comparator.comparingInt(template -> template.places().size()))
                .toList();
        names = sorted.stream()
                .mapToLong(template -> Symbol.of(template.name()).hash())
                .toArray();
        places = sorted.stream().mapToInt(Templates::packed).toArray();
        atoms = sorted.stream().mapToLong(Templates::bits).toArray();
        anyAtom = all.stream().mapToLong(Templates::bits).reduce(0, (one, other) -> one | other);
        for (Template template : sorted) {
            for (int length = template.places().size(); length <= MOST; length++) {
                ends[length]++;
            }
        }
    }

    private static int packed(Template template) {
        int packed = 0;
        for (int i = template.places().size() - 1; i >= 0; i--) {
            packed = packed << BITS | template.places().get(i);
        }
        return packed;
    }

    private static long bits(Template template) {
        return template.places().stream().mapToLong(place -> 1L << place).reduce(0, (one, other) -> one | other);
    }

    /** The templates, in the order of the file. */
    public List<Template> all() {
        return all;
    }

    int size() {
        return names.length;
    }

    /**
     * Puts the hashes of features into an array that has room for one of each template, in some order.
     *
     * @param from where to begin
     * @return where the features end
     */
    int hash(AtomValues atomValues, long[] hashes, int from) {
        long[] values = atomValues.hashes();
        int i = 0;
        for (; i < ends[0]; i++) {
            hashes[from + i] = names[i];
        }
        for (; i < ends[1]; i++) {
            hashes[from + i] = Symbol.join(names[i], values[places[i]]);
        }
        for (; i < ends[2]; i++) {
            int at = places[i];
            long one = Symbol.join(names[i], values[at & PLACE]);
            hashes[from + i] = Symbol.join(one, values[at >>> BITS]);
        }
        for (; i < ends[3]; i++) {
            int at = places[i];
            long one = Symbol.join(names[i], values[at & PLACE]);
            long two = Symbol.join(one, values[at >>> BITS & PLACE]);
            hashes[from + i] = Symbol.join(two, values[at >>> 2 * BITS]);
        }
        for (; i < ends[4]; i++) {
            int at = places[i];
            long one = Symbol.join(names[i], values[at & PLACE]);
            long two = Symbol.join(one, values[at >>> BITS & PLACE]);
            long three = Symbol.join(two, values[at >>> 2 * BITS & PLACE]);
            hashes[from + i] = Symbol.join(three, values[at >>> 3 * BITS]);
        }
        long missing = atomValues.missing();
        return (anyAtom & missing) == 0 ? from + names.length : drop(missing, hashes, from);
    }

    /** Leaves out the features of templates that join an atom without a value. */
    private int drop(long missing, long[] hashes, int from) {
        int to = from;
        for (int i = 0; i < atoms.length; i++) {
            if ((atoms[i] & missing) == 0) {
                hashes[to++] = hashes[from + i];
            }
        }
        return to;
    }
}
