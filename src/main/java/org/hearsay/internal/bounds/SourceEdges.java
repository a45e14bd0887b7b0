package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PART;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Range;

/**
 * A source without an expletive subject, "There | have been reports", without what tells at an edge where or when it
 * was said, "who | in 2010", and without the "'s" of an owner; with the words of its phrase before it that the rule
 * has, too, and that are no part of cue or claim: "the opposition | Green Party".
 */
final class SourceEdges {

    private SourceEdges() {}

    static Candidate bound(BoundsContext text, Candidate candidate) {
        Optional<Candidate> ruled = text.ruledAt(candidate.anchor());
        return candidate.withSource(candidate.source().stream()
                .filter(piece -> !isExpletive(text, ruled, piece))
                .map(piece -> ruled.map(rule -> fromStart(text, piece, rule, candidate))
                        .orElse(piece))
                .map(piece -> withoutAdverbial(text, piece))
                .map(piece -> withoutOpening(text, piece))
                .map(piece -> withoutPossessive(text, piece))
                .toList());
    }

    /** "There | have been reports that …", and the "it" of "It | emerged that …", where its rule has no source. */
    private static boolean isExpletive(BoundsContext text, Optional<Candidate> ruled, Range piece) {
        boolean sourceless = ruled.filter(rule -> rule.source().isEmpty()).isPresent();
        return piece.length() == 1
                && (text.document().deprel(piece.from()) == Deprel.EXPL
                        || sourceless && text.at(piece.from()).isIt());
    }

    /** A source from the head of its sentence on if its rule has it so, and no verb or mark stands between. */
    private static Range fromStart(BoundsContext text, Range piece, Candidate ruled, Candidate candidate) {
        List<Range> taken = Stream.of(candidate.source(), candidate.cue(), candidate.claim())
                .flatMap(List::stream)
                .toList();
        return ruled.source().stream()
                .filter(range -> range.to() == piece.to() && range.from() < piece.from())
                .filter(range -> text.document().sentenceOf(range.from()).from() == range.from())
                .filter(range -> {
                    Range lead = new Range(range.from(), piece.from());
                    return taken.stream().noneMatch(lead::overlaps)
                            && text.document().tokens(lead).noneMatch(token -> token.isVerb() || token.isMark());
                })
                .findFirst()
                .orElse(piece);
    }

    /** A source without the phrase at its end that modifies a word outside, if another word of it does, too. */
    private static Range withoutAdverbial(BoundsContext text, Range piece) {
        for (int i = piece.to() - 1; i > piece.from(); i--) {
            if (text.document().deprel(i).isA(Deprel.OBL)
                    && !piece.contains(text.document().head(i))) {
                Range phrase = text.document().subtree(i);
                Range rest = new Range(piece.from(), Math.max(piece.from(), phrase.from()));
                if (phrase.to() == piece.to()
                        && rest.stream()
                                .anyMatch(j -> !rest.contains(text.document().head(j)))
                        && !text.at(rest.to() - 1).is(CCONJ)) {
                    return rest;
                }
            }
        }
        return piece;
    }

    /** A source without an adverbial before its first comma: "Outside court, | the mayor". */
    private static Range withoutOpening(BoundsContext text, Range piece) {
        if (!text.at(piece.from()).is(ADV) || piece.contains(text.document().head(piece.from()))) {
            return piece;
        }
        return new Range(piece.from(), piece.to() - 1)
                .stream()
                        .skip(1)
                        .filter(i -> text.at(i).isComma())
                        .mapToObj(i -> new Range(i + 1, piece.to()))
                        .findFirst()
                        .orElse(piece);
    }

    private static Range withoutPossessive(BoundsContext text, Range piece) {
        int last = piece.to() - 1;
        boolean owner = piece.length() > 1
                && text.at(last).is(PART)
                && text.document().token(last).text().startsWith("'");
        return owner ? new Range(piece.from(), last) : piece;
    }
}
