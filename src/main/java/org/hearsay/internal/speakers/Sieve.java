package org.hearsay.internal.speakers;

import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One way to find the entity that a source refers to.
 *
 * @param name what {@code hearsay explain} calls it
 * @param answer the entity, or null to leave the source to the sieves behind
 * @param asked for which sources it is asked
 */
record Sieve(String name, BiFunction<Sieves, Source, @Nullable Entity> answer, Set<Source.Kind> asked) {

    Sieve(String name, BiFunction<Sieves, Source, @Nullable Entity> answer, Source.Kind... asked) {
        this(name, answer, Set.of(asked));
    }
}
