package org.hearsay.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hearsay.Attribution;
import org.jspecify.annotations.Nullable;

/** Builds attributions of which some are within others, in whichever order they are read. */
final class Nested {

    private Nested() {}

    /**
     * Builds each after those around it.
     *
     * @param within for each attribution the index of the one around it
     * @param circle makes the error about an attribution that is within itself
     */
    static List<Attribution> build(
            List<Attribution.Builder> builders,
            List<Optional<Integer>> within,
            IntFunction<IllegalArgumentException> circle) {
        @Nullable Attribution[] built = new Attribution[builders.size()];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int i = 0; i < built.length; i++) {
            for (Optional<Integer> next = Optional.of(i);
                    next.isPresent() && built[next.get()] == null;
                    next = within.get(next.get())) {
                waiting.push(next.get());
                if (waiting.size() > built.length) {
                    throw circle.apply(i);
                }
            }
            while (!waiting.isEmpty()) {
                int inner = waiting.pop();
                within.get(inner).ifPresent(outer -> builders.get(inner).within(built[outer]));
                built[inner] = builders.get(inner).build();
            }
        }
        return List.of(built);
    }
}
