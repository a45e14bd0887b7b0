package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.Optional;
import org.hearsay.internal.syntax.Clause;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Range;

/** Reads off the verb, adjective or noun that takes a clause how sure the clause is. Immutable. */
final class Governors {

    /** How many words of an object may separate a verb and the infinitive that it takes: "urged the old mayor to". */
    private static final int OBJECT = 8;

    private final EffectMatcher matcher;
    private final ScopeLists lists;

    Governors(EffectTable effects) {
        matcher = effects.matcher(Place.GOVERNOR);
        lists = effects.lists();
    }

    /** The tokens of a sentence with the entries that may govern its clauses. */
    AnnotatedSentence annotate(TokenSlice sentence) {
        return new AnnotatedSentence(sentence, matcher);
    }

    /**
     * What a governor leaves of its clause, if an entry governs it.
     *
     * @param sentence the sentence as {@link #annotate} gives it
     * @param before how sure the clause of the governor is
     */
    Optional<Commitment> read(AnnotatedSentence sentence, Clause clause, Commitment before) {
        TokenSlice words = sentence.words();
        int opener = clause.from();
        boolean object = false;
        for (int i = opener; i >= Math.max(0, opener - OBJECT); i--) {
            Cursor here = words.at(i);
            Optional<ListMatch> match = sentence.at(i).filter(each -> each.from() < opener);
            if (match.isPresent()) {
                boolean separate = object && !match.get().first().is(VERB);
                Optional<Commitment> governed =
                        separate ? proof(match.get(), clause, before) : read(match.get(), clause, before);
                if (governed.isPresent()) {
                    return governed;
                }
            }
            if (i == opener || here.is(ADV, PUNCT, PART)) {
                continue;
            }
            boolean copula = here.isBe() && here.previous().is(NOUN); // "the goal is | to open"
            if (here.is(AUX) ? object || !copula : !here.is(DET, ADJ, NOUN, PROPN, PRON, NUM, ADP)) {
                return Optional.empty();
            }
            object |= !here.is(AUX);
        }
        return Optional.empty();
    }

    private Optional<Commitment> read(ListMatch match, Clause clause, Commitment before) {
        return match.counting(effect -> effect.scope().countsAsGovernor(match, clause.kind(), lists)).stream()
                .findFirst()
                .map(effect -> within(effect.of(match.tokens()), before))
                .or(() -> proof(match, clause, before));
    }

    /** What lacks proof is open: "unable to prove | that it works". */
    private static Optional<Commitment> proof(ListMatch match, Clause clause, Commitment before) {
        boolean lacking = before.negative() || before.level() == UNCOMMITTED;
        return clause.kind() == Clause.Kind.COMPLEMENT && match.is(WordClass.PROOF) && lacking
                ? Optional.of(new Commitment(UNCOMMITTED, false, before.mood(), before.markers()))
                : Optional.empty();
    }

    /** A governor's reading of its clause, unless that clause's own reading has it already. */
    private static Commitment within(Commitment governor, Commitment clause) {
        Range range = governor.markers().get(0).range();
        return clause.markers().stream().anyMatch(mark -> mark.range().overlaps(range)) ? clause : governor.and(clause);
    }
}
