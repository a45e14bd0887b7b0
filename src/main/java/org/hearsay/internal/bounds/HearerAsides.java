package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.stream.IntStream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

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
        return text.at(candidate.anchor()).is(telling)
                ? candidate.withClaim(candidate.claim().stream()
                        .map(piece -> behindHearer(text, piece))
                        .toList())
                : candidate;
    }

    private static Range behindHearer(BoundsContext text, Range piece) {
        boolean relative = isRelativeThat(text.at(piece.from()));
        int end = Math.min(piece.to(), text.document().sentenceOf(piece.from()).to());
        return IntStream.range(piece.from() + 1, end)
                .filter(i -> isComplementizer(text.at(i)) && !text.at(i - 1).is(VERB))
                .limit(1)
                .filter(i -> relative || text.at(i - 1).isComma() && !text.hasVerb(new Range(piece.from(), i)))
                .mapToObj(i -> new Range(i, piece.to()))
                .findFirst()
                .orElse(piece);
    }

    /** Whether it is a "that" without a subject behind it, whatever the tagger made of it. */
    private static boolean isRelativeThat(Cursor first) {
        return first.isThat() && first.next().skip(ADV).isVerb();
    }

    /**
     * Whether it is a "that" with a clause behind it, whatever the tagger made of it; not the article of "that day".
     */
    private static boolean isComplementizer(Cursor that) {
        return that.isThat() && !that.is(DET) && !isRelativeThat(that);
    }
}
