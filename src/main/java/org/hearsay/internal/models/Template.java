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

    /** The hash of the feature of values that are hashes themselves; 0 if one of them is. */
    long hash(long[] values) {
        long hash = name.hash();
        for (int place : places) {
            long value = values[place];
            if (value == 0) {
                return 0;
            }
            hash = Symbol.join(hash, value);
        }
        return hash;
    }

    /** Its name and the number of its atoms: {@code "lemma+tag 2"}. */
    @Override
    public String toString() {
        return name + " " + places.length;
    }
}
