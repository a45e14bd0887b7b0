package org.hearsay.internal.hedging;

import java.util.List;
import org.hearsay.Hedging;
import org.hearsay.internal.text.Range;

/**
 * A clause of a claim that is surer or less sure than the claim as a whole.
 *
 * @param claim its words, in text order
 * @param hedging how sure it is
 */
public record ClauseCommitment(List<Range> claim, Hedging hedging) {

    /** Makes a part. */
    public ClauseCommitment {
        claim = List.copyOf(claim);
    }
}
