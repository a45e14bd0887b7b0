package org.hearsay.internal.models;

import java.util.List;
import java.util.stream.IntStream;

/** Hashes features of which the whole names are known. */
public final class NamedHashes {

    private NamedHashes() {}

    /** The features of one decision by their names: {@code "lemma+tag say VERB"}. */
    public static HashedFeatures of(String... features) {
        HashedFeatures hashed = new HashedFeatures();
        for (String feature : features) {
            String[] parts = feature.split(" ");
            hashed.values().begin(0);
            for (int i = 1; i < parts.length; i++) {
                hashed.values().set(parts[i], Symbol.of(parts[i]));
            }
            List<Integer> places = IntStream.range(0, parts.length - 1).boxed().toList();
            hashed.add(new Templates(List.of(new Template(parts[0], places))));
        }
        return hashed;
    }
}
