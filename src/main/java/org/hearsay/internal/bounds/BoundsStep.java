package org.hearsay.internal.bounds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;

/**
 * A step that settles where the parts of candidates begin and end. Immutable and thread-safe.
 *
 * @param name the name by which {@code hearsay explain} and the step's examples know it
 * @param action what it does
 */
record BoundsStep(String name, Action action) {

    /** What a step makes of the candidates of a text, in their order. */
    @FunctionalInterface
    interface Action {
        List<Candidate> bound(BoundsContext text, List<Candidate> candidates, Trace trace);
    }

    /** A step that bounds each candidate by itself. */
    static BoundsStep each(String name, BiFunction<BoundsContext, Candidate, Candidate> bound) {
        return orDrops(name, (text, candidate) -> Optional.of(bound.apply(text, candidate)));
    }

    /** A step that bounds each candidate by itself, and drops one of which no claim is left. */
    static BoundsStep orDrops(String name, BiFunction<BoundsContext, Candidate, Optional<Candidate>> bound) {
        return new BoundsStep(
                name,
                (text, candidates, trace) -> candidates.stream()
                        .flatMap(candidate -> trace.changed(name, candidate, bound.apply(text, candidate)).stream())
                        .toList());
    }

    /** A step that looks at all candidates together. */
    static BoundsStep all(String name, BiFunction<BoundsContext, List<Candidate>, List<Candidate>> bound) {
        return new BoundsStep(
                name, (text, candidates, trace) -> trace.changed(name, candidates, bound.apply(text, candidates)));
    }
}
