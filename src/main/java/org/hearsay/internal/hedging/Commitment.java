package org.hearsay.internal.hedging;

import com.google.common.collect.Ordering;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.HedgingLevel;
import org.hearsay.Mood;

/**
 * How sure some words make a claim.
 *
 * @param level the level that they leave it
 * @param negative whether they deny it
 * @param mood what kind of thing they make it
 * @param markers the words that decided
 */
record Commitment(HedgingLevel level, boolean negative, Mood mood, List<MarkerRange> markers) {

    static final Commitment PLAIN = new Commitment(HedgingLevel.CERTAIN, false, Mood.STATED, List.of());

    /** What makes more of a claim than the others comes last: "asked whether it should close" is asked. */
    private static final Ordering<Mood> MOODS =
            Ordering.explicit(Mood.STATED, Mood.PREDICTED, Mood.INTENDED, Mood.CONDITIONAL, Mood.DEMANDED, Mood.ASKED);

    Commitment {
        markers = List.copyOf(markers);
    }

    /**
     * This reading of what another has read already: the less sure level, the further mood, and a denial of a denial
     * affirms.
     */
    Commitment and(Commitment other) {
        List<MarkerRange> both = Stream.concat(markers.stream(), other.markers.stream())
                .distinct()
                .toList();
        return new Commitment(
                Ordering.natural().max(level, other.level),
                negative != other.negative,
                MOODS.max(mood, other.mood),
                both);
    }

    /** The same of the claim without its denial. */
    Commitment affirmed() {
        return new Commitment(level, false, mood, markers);
    }

    /** Whether another reading comes to the same. */
    boolean agrees(Commitment other) {
        return level == other.level && negative == other.negative;
    }
}
