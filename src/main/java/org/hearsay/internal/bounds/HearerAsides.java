package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.stream.IntStream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.rules.WordList;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Range;

/**
 * Begins a claim with its "that" if it begins with what is said of the hearer: "told a crowd | that had waited", "told
 * Cole, | her deputy,". Immutable and thread-safe.
 */
final class HearerAsides {

    private final WordList telling;

    HearerAsides(WordLists words) {
        telling = words.get("tell-verbs");
    }

    Candidate bound(BoundsContext text, Candidate candidate) {
        boolean tells = text.at(candidate.anchor()).is(telling);
        return candidate.withClaim(candidate.claim().stream()
                .map(piece -> behindHearer(text, tells, piece))
                .toList());
    }

    private static Range behindHearer(BoundsContext text, boolean tells, Range piece) {
        boolean relative = isRelativeThat(text, piece.from());
        if (!relative && !tells) {
            return piece;
        }
        int end = Math.min(piece.to(), text.document().sentenceOf(piece.from()).to());
        return IntStream.range(piece.from() + 1, end)
                .filter(i -> text.at(i).isThat() && text.at(i).is(SCONJ))
                .filter(i -> !text.at(i - 1).is(VERB))
                .limit(1)
                .filter(i -> relative || text.at(i - 1).isComma() && !text.hasVerb(new Range(piece.from(), i)))
                .mapToObj(i -> new Range(i, piece.to()))
                .findFirst()
                .orElse(piece);
    }

    /** Whether a "that" is the pronoun of a relative clause. */
    private static boolean isRelativeThat(BoundsContext text, int i) {
        int verb = text.document().head(i);
        return verb >= 0
                && text.document().deprel(verb).isA(Deprel.ACL)
                && text.at(i).is(PRON)
                && text.at(i).isThat();
    }
}
