package org.hearsay.internal.cues;

import java.util.List;
import org.hearsay.AttributionType;
import org.hearsay.internal.text.Range;

/**
 * A candidate: words that may ascribe a claim, with where its source and claim seem to be.
 *
 * @param foundBy the id of the rule
 * @param type the stance that the cue ascribes
 * @param confidence how likely it is an attribution, 0 to 1
 * @param cue the pieces of the cue, at least one
 * @param source the pieces of the source; empty if there is none
 * @param claim the pieces of the claim, at least one
 */
public record Cue(
        String foundBy,
        AttributionType type,
        double confidence,
        List<Range> cue,
        List<Range> source,
        List<Range> claim) {

    /** Makes a cue. */
    public Cue {
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        claim = List.copyOf(claim);
    }
}
