package org.hearsay.internal.models;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Templates of a {@link FeatureTable} in a row, laid out for the innermost loops of parsing. Immutable.
 *
 * <p>Those that join as many atoms lie together, so that each loop over them is short and has no branches.
 */
public final class Templates {

    private static final int MOST = 4;

    private final List<Template> all;
    /** Which of all templates each is, by the number of atoms. */
    private final int[] order;
    /** Where the templates of so many atoms end in this order. */
    private final int[] ends = new int[MOST + 1];

    private final long[] names;
    private final int[] places;
    /** For each template a bit for each atom that it joins. */
    private final long[] bits;

    private final long allBits;

    /** Lays out templates. */
    public Templates(List<Template> templates) {
        all = List.copyOf(templates);
        Comparator<Integer> byLength =
                Comparator.comparingInt(i -> all.get(i).places().size());
        order = IntStream.range(0, all.size())
                .boxed()
                .sorted(byLength)
                .mapToInt(i -> i)
                .toArray();
        names = IntStream.of(order)
                .mapToLong(i -> Symbol.of(all.get(i).name()).hash())
                .toArray();
        places = IntStream.of(order)
                .boxed()
                .flatMap(i -> all.get(i).places().stream())
                .mapToInt(i -> i)
                .toArray();
        bits = all.stream()
                .mapToLong(template -> template.places().stream()
                        .mapToLong(place -> 1L << place)
                        .reduce(0, (one, other) -> one | other))
                .toArray();
        allBits = IntStream.range(0, bits.length).mapToLong(i -> bits[i]).reduce(0, (one, other) -> one | other);
        for (int length = 0; length <= MOST; length++) {
            int most = length;
            ends[length] = (int) all.stream()
                    .filter(template -> template.places().size() <= most)
                    .count();
        }
    }

    /** The templates, in their order. */
    public List<Template> all() {
        return all;
    }

    int size() {
        return names.length;
    }

    /**
     * Puts the hashes of features into an array that has room for one of each template.
     *
     * @param from where to begin
     * @return where the features end
     */
    int hash(AtomValues atoms, long[] hashes, int from) {
        long[] values = atoms.hashes();
        int i = 0;
        int p = 0;
        for (; i < ends[0]; i++) {
            hashes[from + order[i]] = names[i];
        }
        for (; i < ends[1]; i++) {
            hashes[from + order[i]] = Symbol.join(names[i], values[places[p++]]);
        }
        for (; i < ends[2]; i++) {
            long first = Symbol.join(names[i], values[places[p++]]);
            hashes[from + order[i]] = Symbol.join(first, values[places[p++]]);
        }
        for (; i < ends[3]; i++) {
            long first = Symbol.join(names[i], values[places[p++]]);
            long second = Symbol.join(first, values[places[p++]]);
            hashes[from + order[i]] = Symbol.join(second, values[places[p++]]);
        }
        for (; i < ends[4]; i++) {
            long first = Symbol.join(names[i], values[places[p++]]);
            long second = Symbol.join(first, values[places[p++]]);
            long third = Symbol.join(second, values[places[p++]]);
            hashes[from + order[i]] = Symbol.join(third, values[places[p++]]);
        }
        return (allBits & atoms.missing()) == 0 ? from + names.length : drop(atoms.missing(), hashes, from);
    }

    /** Leaves out the features of templates that join an atom without a value. */
    private int drop(long missing, long[] hashes, int from) {
        int to = from;
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & missing) == 0) {
                hashes[to++] = hashes[from + i];
            }
        }
        return to;
    }
}
