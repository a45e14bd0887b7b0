package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Tells candidates that assert nothing: a time, a term of speaking, a bare "the statement". Immutable and thread-safe.
 */
public final class EmptyClaims {

    private static final Set<Upos> BESIDE_TIMES = Set.of(NUM, DET, PUNCT);

    private final WordList claiming;
    private final WordList calendar;
    private final WordList terms;

    /** Reads the lists. */
    public EmptyClaims(WordLists words) {
        claiming = words.get("nouns-of-claiming");
        calendar = words.get("calendar-names");
        terms = words.get("terms-of-speaking");
    }

    /** Whether a candidate asserts nothing. */
    public boolean contain(Document document, Candidate candidate) {
        return isRemark(document, candidate) || isTime(document, candidate) || isTerm(document, candidate);
    }

    /** Whether the author only comes back to a claim: "The statement has not been verified". */
    private boolean isRemark(Document document, Candidate candidate) {
        Range claim = candidate.claim().get(0);
        return candidate.source().isEmpty()
                && candidate.claim().size() == 1
                && claim.length() <= 2
                && claiming.contains(document.token(claim.to() - 1).lemma());
    }

    /** Whether all that is claimed is a time: "Asked again on | Tuesday". */
    private boolean isTime(Document document, Candidate candidate) {
        return tokens(document, candidate).allMatch(token -> isTimeWord(token) || BESIDE_TIMES.contains(token.upos()))
                && tokens(document, candidate).anyMatch(this::isTimeWord);
    }

    private boolean isTimeWord(Token token) {
        return calendar.contains(token.lower());
    }

    private static Stream<Token> tokens(Document document, Candidate candidate) {
        return candidate.claim().stream()
                .flatMap(piece -> document.tokens().subList(piece.from(), piece.to()).stream());
    }

    /** Whether the claim begins with what somebody makes a term of speaking: "spoke on | condition of anonymity". */
    private boolean isTerm(Document document, Candidate candidate) {
        Range claim = candidate.claim().get(0);
        return terms.endAsWritten(document::token, claim.from(), claim.to()) >= 0;
    }
}
