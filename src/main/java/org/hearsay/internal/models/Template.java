package org.hearsay.internal.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link FeatureTable}: the name of a feature, and the atoms whose values it joins. It gives the feature
 * {@code "lemma+tag say VERB"}, unless one of the atoms has no value. Immutable.
 */
public final class Template {

    private final Symbol name;
    /** Where the values of its atoms lie in those of the table. */
    private final int[] places;

    /**
     * Makes a template.
     *
     * @param name the name of its features
     * @param places the places of the atoms that it joins
     */
    public Template(String name, int... places) {
        this.name = Symbol.of(name);
        this.places = places;
    }

    /** The feature of the values of atoms: {@code "lemma+tag say VERB"}; null if one of them has none. */
    public @Nullable String feature(List<@Nullable Symbol> values) {
        StringBuilder feature = new StringBuilder(name.toString());
        for (int place : places) {
            if (values.get(place) == null) {
                return null;
            }
            feature.append(' ').append(values.get(place));
        }
        return feature.toString();
    }

    /** Whether each of its atoms has a value, told by hashes. */
    boolean applies(long[] values) {
        for (int place : places) {
            if (values[place] == HashedFeatures.NO_VALUE) {
                return false;
            }
        }
        return true;
    }

    /** The hash of the feature's name, of the hashes of values. */
    long hash(long[] values) {
        long hash = name.hash();
        for (int place : places) {
            hash = Symbol.join(hash, values[place]);
        }
        return hash;
    }

    /** Its name and the number of its atoms: {@code "lemma+tag 2"}. */
    @Override
    public String toString() {
        return name + " " + places.length;
    }
}
