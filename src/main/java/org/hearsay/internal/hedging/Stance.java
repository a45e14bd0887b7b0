package org.hearsay.internal.hedging;

import org.hearsay.Framing;
import org.hearsay.Hedging;

/**
 * How far two people stand behind a claim.
 *
 * @param hedging the speaker
 * @param framing the author who reports it
 */
public record Stance(Hedging hedging, Framing framing) {}
