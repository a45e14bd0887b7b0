package org.hearsay.internal.roles;

import org.hearsay.internal.spans.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the models make of an anchor, before it is judged.
 *
 * @param anchor the anchor
 * @param probability how likely it is a cue's
 * @param link the cue with its source and claim; its confidence is still the probability
 * @param ofRule the link that a rule made of the same anchor, if any
 * @param score the logarithm of how likely the roles are
 */
public record Draft(
        int anchor, double probability, Link link, @Nullable Link ofRule, double score) {

    Draft with(Link other) {
        return new Draft(anchor, probability, other, ofRule, score);
    }
}
