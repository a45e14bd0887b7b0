package org.hearsay.internal.hedging;

import java.util.List;
import org.hearsay.Ascription;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Polarity;

/**
 * How far two people commit themselves to a claim.
 *
 * @param ascription whether the claim was made
 * @param hedging the speaker
 * @param framing the author who reports it
 * @param parts the clauses of the claim of which the speaker is surer or less sure than of the whole, in text order
 */
public record Assessment(Ascription ascription, Hedging hedging, Framing framing, List<ClauseCommitment> parts) {

    /** Makes a stance. */
    public Assessment {
        parts = List.copyOf(parts);
    }

    /** Whether the speaker neither hedges nor denies the claim. */
    public boolean isPlain() {
        return hedging.level() == HedgingLevel.CERTAIN
                && hedging.polarity() == Polarity.POSITIVE
                && ascription == Ascription.MADE;
    }
}
