package org.hearsay.internal.hedging;

import org.hearsay.internal.syntax.TokenSlice;

/** Reads off a cue how sure its source is of the claim: "thinks", "doubts", "demanded". Immutable. */
final class CueReader {

    private final EffectMatcher matcher;

    CueReader(EffectTable effects) {
        matcher = effects.matcher(Place.CUE);
    }

    /**
     * Reads a cue. A denied cue of telling ("did not say") leaves the claim as it is; a denied belief denies what is
     * believed.
     *
     * @return the reading; {@link Commitment#PLAIN} for a cue that only tells
     */
    Commitment read(TokenSlice cue) {
        Commitment hedged = Commitment.PLAIN;
        Commitment denied = Commitment.PLAIN;
        for (ListMatch match : matcher.find(cue)) {
            for (Effect effect : match.counting(effect -> effect.scope().countsInCue(match))) {
                if (effect.scope() == Scope.DENIAL) {
                    denied = denied.and(effect.of(match.tokens()));
                } else {
                    hedged = hedged.and(effect.of(match.tokens()));
                }
            }
        }
        return hedged.markers().isEmpty() ? Commitment.PLAIN : hedged.and(denied);
    }
}
