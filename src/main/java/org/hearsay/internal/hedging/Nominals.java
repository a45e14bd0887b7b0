package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.VERB;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads what is left of a noun: "fears of a strike", "a possible merger", "they cancelled the match", "due to the
 * strike". Immutable.
 */
final class Nominals {

    /** How what a verb acts on hangs on it. */
    private static final Set<Deprel> UNDERGOING = Set.of(Deprel.OBJ, Deprel.NSUBJ_PASS);

    private final Lexicon lexicon;
    private final WordList plans;

    Nominals(WordLists words) {
        plans = words.get("plan-nouns");
        lexicon = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.POSSIBLE_NOUN,
                        ListEffect.PROBABLE_NOUN,
                        ListEffect.OPEN_NOUN,
                        ListEffect.POSSIBLE_ATTRIBUTE,
                        ListEffect.PROBABLE_ATTRIBUTE,
                        ListEffect.OPEN_ATTRIBUTE,
                        ListEffect.DENIED_ATTRIBUTE,
                        ListEffect.UNDONE,
                        ListEffect.UNDONE_PLAN,
                        ListEffect.GIVEN,
                        ListEffect.EXEMPT));
    }

    /**
     * A noun with what belongs to it, and what is left of it.
     *
     * @param words the noun, with the adjective that hedges it
     * @param reading how sure it is
     * @param given whether it is taken as given, and no word of hedging or denial outside reaches it
     */
    record Nominal(TokenSlice words, Commitment reading, boolean given) {}

    /** The hedged or denied nouns of a clause, in text order. */
    List<Nominal> read(TokenSlice clause) {
        List<Nominal> nominals = new ArrayList<>();
        for (Match match : lexicon.find(clause)) {
            for (ListEffect sense : match.senses()) {
                TokenSlice noun = noun(clause, match, sense);
                if (noun.size() > 0) {
                    nominals.add(
                            sense == ListEffect.GIVEN
                                    ? new Nominal(noun, Commitment.PLAIN, true)
                                    : new Nominal(
                                            noun,
                                            new Commitment(
                                                    level(sense),
                                                    denies(sense),
                                                    Mark.of(clause, match.from(), match.to(), sense.list())),
                                            false));
                }
            }
        }
        return nominals;
    }

    /** The noun that an entry hedges or denies; no words if it does neither here. */
    private TokenSlice noun(TokenSlice clause, Match match, ListEffect sense) {
        TokenSlice nothing = clause.part(0, 0);
        if (denies(sense)) {
            TokenSlice undone =
                    clause.upos(match.from()) == VERB ? clause.dependents(match.from(), UNDERGOING) : nothing;
            if (undone.size() > 0 && (sense != ListEffect.UNDONE_PLAN || isPlan(undone))) {
                return undone;
            }
        }
        if (sense == ListEffect.EXEMPT || sense == ListEffect.UNDONE || sense == ListEffect.UNDONE_PLAN) {
            return nothing;
        }
        int to = nounEnd(clause, match.to(), !sense.isAttribute());
        return to == match.to() ? nothing : clause.part(sense.isAttribute() ? match.from() : match.to(), to);
    }

    private static boolean denies(ListEffect sense) {
        return sense == ListEffect.UNDONE || sense == ListEffect.UNDONE_PLAN || sense == ListEffect.DENIED_ATTRIBUTE;
    }

    private boolean isPlan(TokenSlice noun) {
        int end = nounEnd(noun, 0, true);
        return end > 0 && plans.contains(noun.get(end - 1).lemma());
    }

    private static HedgingLevel level(ListEffect sense) {
        return switch (sense) {
            case PROBABLE_NOUN, PROBABLE_ATTRIBUTE -> HedgingLevel.PROBABLE;
            case POSSIBLE_NOUN, POSSIBLE_ATTRIBUTE -> HedgingLevel.POSSIBLE;
            case OPEN_NOUN, OPEN_ATTRIBUTE -> HedgingLevel.UNCOMMITTED;
            default -> HedgingLevel.CERTAIN;
        };
    }

    /** The index after a noun and what stands before it; nothing but a determiner more behind a preposition. */
    private static int nounEnd(TokenSlice words, int from, boolean determined) {
        int end = from;
        for (int i = from; i < words.size(); i++) {
            switch (words.upos(i)) {
                case NOUN, PROPN -> end = i + 1;
                case ADJ, NUM, PART -> {}
                case DET -> {
                    if (!determined) {
                        return end;
                    }
                }
                case VERB -> {
                    boolean participle = i + 1 < words.size() && words.upos(i + 1) == NOUN && end == from;
                    if (!participle) {
                        return end;
                    }
                }
                default -> {
                    return end;
                }
            }
        }
        return end;
    }
}
