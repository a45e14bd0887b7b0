package org.hearsay.internal.hedging;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.syntax.TokenSlice;

/**
 * Reads what is left of a noun: "fears of a strike", "a possible merger", "they cancelled the match", "due to the
 * strike". Immutable.
 */
final class HedgedNouns {

    private final EffectMatcher matcher;
    private final ScopeLists lists;

    HedgedNouns(EffectTable effects) {
        matcher = effects.matcher(Place.NOUN);
        lists = effects.lists();
    }

    /**
     * A noun phrase, and how sure it is.
     *
     * @param words the noun, with the adjective that hedges it
     * @param reading how sure it is
     * @param given whether it is taken as given, and no word of hedging or denial outside reaches it
     */
    record HedgedNoun(TokenSlice words, Commitment reading, boolean given) {}

    /** The hedged or denied nouns of a clause, in text order. */
    List<HedgedNoun> read(TokenSlice clause) {
        List<HedgedNoun> nouns = new ArrayList<>();
        for (ListMatch match : matcher.find(clause)) {
            for (Effect effect :
                    match.counting(effect -> effect.scope().noun(match, lists).size() > 0)) {
                boolean given = effect.scope() == Scope.GIVEN;
                nouns.add(new HedgedNoun(
                        effect.scope().noun(match, lists),
                        given ? Commitment.PLAIN : effect.of(match.tokens()),
                        given));
            }
        }
        return nouns;
    }
}
