package org.hearsay.internal.extract;

import org.hearsay.Origin;
import org.hearsay.internal.cues.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What the models make of an anchor, before it is judged.
 *
 * @param anchor the anchor
 * @param probability how likely it is a cue's
 * @param candidate the cue with its source and claim; its confidence is still the probability
 * @param ofRule the candidate that a rule made of the same anchor, if any
 * @param score the logarithm of how likely the roles are
 */
public record ScoredCandidate(
        int anchor,
        double probability,
        Candidate candidate,
        @Nullable Candidate ofRule,
        double score) {

    /** What set its parts: the rule, if they are all as it has them. */
    Origin origin() {
        return ofRule != null && candidate.hasPartsOf(ofRule) ? ofRule.origin() : Origin.MODEL;
    }

    ScoredCandidate with(Candidate other) {
        return new ScoredCandidate(anchor, probability, other, ofRule, score);
    }
}
