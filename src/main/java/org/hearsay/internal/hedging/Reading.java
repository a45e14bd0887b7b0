package org.hearsay.internal.hedging;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.text.Range;

/**
 * How sure some words make a claim.
 *
 * @param level the level that they leave it
 * @param negative whether they deny it
 * @param markers the token ranges of the words that decided
 */
record Reading(HedgingLevel level, boolean negative, List<Range> markers) {

    static final Reading PLAIN = new Reading(HedgingLevel.CERTAIN, false, List.of());

    Reading {
        markers = List.copyOf(markers);
    }

    /** This reading of what another has read already: the less sure level, and a denial of a denial affirms. */
    Reading and(Reading other) {
        List<Range> both = new ArrayList<>(markers);
        both.addAll(other.markers);
        return new Reading(weaker(level, other.level), negative != other.negative, both);
    }

    static HedgingLevel weaker(HedgingLevel a, HedgingLevel b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
