package org.hearsay.internal.hedging;

import java.util.Optional;
import java.util.Set;
import org.hearsay.Ascription;
import org.hearsay.Framing;
import org.hearsay.HedgingLevel;
import org.hearsay.Mood;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;

/**
 * What the entries of a word list do to a claim: a row of {@code effects.tsv}.
 *
 * @param list the name of the word list
 * @param places where its entries are looked for
 * @param scope where an entry counts
 * @param level the level that an entry leaves the claim
 * @param negative whether it denies the claim
 * @param mood what kind of thing it makes the claim
 * @param framing how it says that the author frames the claim
 * @param ascription whether it says that the claim was made; {@code MADE} takes back what is possible
 * @param classes what its entries are for the grammar around them
 */
record Effect(
        String list,
        Set<Place> places,
        Scope scope,
        HedgingLevel level,
        boolean negative,
        Mood mood,
        Framing framing,
        Optional<Ascription> ascription,
        Set<WordClass> classes) {

    /** Whether entries change level or polarity, or at least show them. */
    boolean commits() {
        return scope != Scope.NONE;
    }

    /** What an entry that counts leaves of a claim. */
    Commitment of(TokenSlice entry) {
        return new Commitment(level, negative, mood, MarkerRange.of(entry, list));
    }
}
