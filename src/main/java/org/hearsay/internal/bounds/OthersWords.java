package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PRON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.ClaimEdges;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;

/**
 * Takes from claims what is another's: later sentences that are the whole of a candidate, as in "“…,” said A. | “…,”
 * said B.", and clauses joined to the cue's own in somebody's words, as in “I think it will rain, | and I hope …”.
 */
final class OthersWords {

    private OthersWords() {}

    static List<Candidate> bound(BoundsContext text, List<Candidate> candidates) {
        Document document = text.document();
        Map<Integer, Integer> ends = new HashMap<>();
        candidates.forEach(candidate -> ends.merge(candidate.from(), candidate.to(), Math::min));
        List<Candidate> cut = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            List<Range> claim = new ArrayList<>(candidate.claim());
            claim.subList(1, claim.size())
                    .removeIf(piece -> document.sentenceOf(piece.from()).from() == piece.from()
                            && ends.getOrDefault(piece.from(), Integer.MAX_VALUE) <= piece.to());
            List<Range> own = ClaimEdges.trim(document, Ranges.without(claim, goesOn(text, candidates, i)));
            cut.add(own.isEmpty() || own.equals(candidate.claim()) ? candidate : candidate.withClaim(own));
        }
        return cut;
    }

    /**
     * The rest of a quoted sentence from where "and" and a candidate's own pronoun begin a further clause that
     * ascribes; else none.
     */
    private static List<Range> goesOn(BoundsContext text, List<Candidate> candidates, int index) {
        Document document = text.document();
        Candidate candidate = candidates.get(index);
        if (candidate.source().isEmpty()
                || !text.quotes().hold(candidate.source().get(0).from())) {
            return List.of();
        }
        int own = candidate.source().get(0).from();
        int end = document.sentenceOf(own).to();
        for (int next = index + 1;
                next < candidates.size() && candidates.get(next).from() < end;
                next++) {
            int from = candidates.get(next).from();
            if (from > own
                    && candidates.get(next).source().contains(new Range(from, from + 1))
                    && document.token(from).upos() == PRON
                    && document.token(from - 1).upos() == CCONJ
                    && document.token(from).lower().equals(document.token(own).lower())) {
                return List.of(new Range(from - 1, end));
            }
        }
        return List.of();
    }
}
