package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.List;
import java.util.Optional;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;

/**
 * Gives a claim the bounds that its rule has, where words alone show that they are right: the end behind a noun, before
 * an "and" that joins a further cue, behind one that joins two of its verbs, behind what somebody, who is described in
 * between, should do, and behind the verb of a clause before its cue or behind "that"; who is to act, before a "to";
 * nothing before a "that".
 */
final class RuledClaims {

    private RuledClaims() {}

    static Candidate bound(BoundsContext text, Candidate candidate) {
        return text.ruledAt(candidate.anchor())
                .filter(rule -> holds(text, candidate, rule.claim()))
                .map(rule -> candidate.withClaim(rule.claim()))
                .orElse(candidate);
    }

    /** Whether the bounds of a rule hold. */
    private static boolean holds(BoundsContext text, Candidate candidate, List<Range> ruledClaim) {
        int anchor = candidate.anchor();
        Range ruled = ruledClaim.get(0);
        Range piece = candidate.claim().get(0);
        boolean alone = ruledClaim.size() == 1;
        if (alone
                && ruled.from() == piece.from()
                && piece.to() < ruled.to()
                && losesDeed(text, new Range(piece.to(), ruled.to()))) {
            return true;
        }
        if (candidate.claim().size() > 1) {
            return false;
        }
        if (ruled.from() != piece.from()) {
            boolean actor = ruled.from() < piece.from() && isTo(text.at(piece.from()));
            boolean aside = piece.from() < ruled.from() && text.at(ruled.from()).isThat();
            return alone && endAlike(text, ruled, piece) && (actor || aside);
        }
        boolean longer = ruled.to() < piece.to() && (text.at(anchor).is(NOUN) || isJoined(text, anchor, ruled.to()));
        boolean clause = ruled.to() <= anchor || text.at(ruled.from()).isThat();
        boolean cut = alone
                && piece.to() < ruled.to()
                && (goesOn(text, piece) || clause && !text.hasVerb(piece) && text.hasVerb(ruled));
        return longer || cut;
    }

    /** Whether two ranges end with the same word, marks aside. */
    private static boolean endAlike(BoundsContext text, Range one, Range other) {
        return new Range(Math.min(one.to(), other.to()), Math.max(one.to(), other.to()))
                .stream().allMatch(i -> text.at(i).is(PUNCT));
    }

    /** Whether what is cut off holds what somebody should do: "urged the firm|, which owns the pier, to close it". */
    private static boolean losesDeed(BoundsContext text, Range rest) {
        return text.at(rest.from()).isComma()
                && rest.stream()
                        .skip(1)
                        .anyMatch(i -> text.at(i).isTo() && text.at(i - 1).isComma());
    }

    /** Whether a conjunction joins a further cue of a rule to an anchor: "said that it was late | and urged". */
    private static boolean isJoined(BoundsContext text, int anchor, int conjunction) {
        Cursor next = text.at(conjunction).next().skip(ADV);
        if (!text.at(conjunction).is(CCONJ) || !next.isInside()) {
            return false;
        }
        int first = text.document().head(next.index());
        boolean infinitive = first > 0 && isTo(text.at(first - 1)); // "have to leave and say"
        boolean plural =
                next.inflection() == Inflection.BASE && text.at(anchor).inflection() == Inflection.BASE && !infinitive;
        Optional<Candidate> further = text.ruledAt(next.index());
        return (plural || next.inflection() == Inflection.PAST || next.inflection() == Inflection.S)
                && further.filter(rule ->
                                !rule.source().isEmpty() && rule.source().get(0).from() < anchor)
                        .isPresent();
    }

    /**
     * Whether a range ends before a conjunction that joins a verb in it with one behind it: "sunk | and drowned two".
     */
    private static boolean goesOn(BoundsContext text, Range piece) {
        int conjunction = piece.to();
        int verb = text.document().head(conjunction);
        return text.at(conjunction).is(CCONJ)
                && verb > conjunction
                && text.at(verb).is(VERB)
                && text.document().deprel(verb) == Deprel.CONJ
                && piece.contains(text.document().head(verb));
    }

    private static boolean isTo(Cursor word) {
        return word.isTo() || word.isPrepositionTo();
    }
}
