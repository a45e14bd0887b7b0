package org.hearsay.internal.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link FeatureTable}: the name of a feature, and the atoms whose values it joins. Immutable.
 *
 * @param name the name of its features
 * @param places the places of the atoms that it joins
 */
public record Template(String name, List<Integer> places) {

    /** Makes a template. */
    public Template {
        places = List.copyOf(places);
    }

    /** The feature of the values of atoms: {@code "lemma+tag say VERB"}; null if one of them has none. */
    public @Nullable String feature(AtomValues values) {
        StringBuilder feature = new StringBuilder(name);
        for (int place : places) {
            Symbol value = values.get(place);
            if (value == null) {
                return null;
            }
            feature.append(' ').append(value);
        }
        return feature.toString();
    }
}
