package org.hearsay.internal.speakers;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way to find the entity that a source refers to.
 *
 * @param name what {@code hearsay explain} calls it
 * @param answer the entity of a source, or null to leave it to the sieves behind
 */
record Sieve(String name, Function<Source, @Nullable Entity> answer) {}
