package org.hearsay.internal.hedging;

import com.google.common.collect.Ordering;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.HedgingLevel;

/**
 * How sure some words make a claim.
 *
 * @param level the level that they leave it
 * @param negative whether they deny it
 * @param markers the words that decided
 */
record Commitment(HedgingLevel level, boolean negative, List<MarkerRange> markers) {

    static final Commitment PLAIN = new Commitment(HedgingLevel.CERTAIN, false, List.of());

    Commitment {
        markers = List.copyOf(markers);
    }

    /** This reading of what another has read already: the less sure level, and a denial of a denial affirms. */
    Commitment and(Commitment other) {
        List<MarkerRange> both = Stream.concat(markers.stream(), other.markers.stream())
                .distinct()
                .toList();
        return new Commitment(Ordering.natural().max(level, other.level), negative != other.negative, both);
    }

    /** Whether another reading comes to the same. */
    boolean agrees(Commitment other) {
        return level == other.level && negative == other.negative;
    }
}
