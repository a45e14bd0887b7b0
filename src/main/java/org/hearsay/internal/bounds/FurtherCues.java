package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PRON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;

/**
 * Ends a claim where the author takes over: before a cue in the same sentence whose source stands before the claim, as
 * "asserted" in "The union accused them of fraud and asserted that …".
 */
final class FurtherCues {

    private FurtherCues() {}

    /** Settles candidates that are in text order. */
    static List<Candidate> settle(Document document, List<Candidate> candidates) {
        List<Candidate> settled = new ArrayList<>(candidates.size());
        int from = 0;
        while (from < candidates.size()) {
            int sentence = sentence(document, candidates.get(from));
            int to = from;
            while (to < candidates.size() && sentence(document, candidates.get(to)) == sentence) {
                to++;
            }
            List<Candidate> together = candidates.subList(from, to);
            for (Candidate candidate : together) {
                settled.add(settle(document, candidate, together));
            }
            from = to;
        }
        return settled;
    }

    /**
     * Takes from claims what is another's: later sentences that are the whole of a candidate, as in "“…,” said A. |
     * “…,” said B.", and clauses joined to the cue's own in somebody's words, as in “I think it will rain, | and I hope
     * …”.
     */
    static List<Candidate> cutOthers(Document document, QuoteBounds quotations, List<Candidate> candidates) {
        Map<Integer, Integer> ends = new HashMap<>();
        candidates.forEach(candidate -> ends.merge(candidate.from(), candidate.to(), Math::min));
        List<Candidate> cut = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            List<Range> claim = new ArrayList<>(candidate.claim());
            claim.subList(1, claim.size())
                    .removeIf(piece -> document.sentenceOf(piece.from()).from() == piece.from()
                            && ends.getOrDefault(piece.from(), Integer.MAX_VALUE) <= piece.to());
            List<Range> own =
                    ClaimEdges.trim(document, Ranges.without(claim, goesOn(document, quotations, candidates, i)));
            cut.add(own.isEmpty() || own.equals(candidate.claim()) ? candidate : candidate.withClaim(own));
        }
        return cut;
    }

    /**
     * The rest of a quoted sentence from where "and" and a candidate's own pronoun begin a further clause that
     * ascribes; else none.
     */
    private static List<Range> goesOn(
            Document document, QuoteBounds quotations, List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        if (candidate.source().isEmpty()
                || !quotations.hold(candidate.source().get(0).from())) {
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

    private static int sentence(Document document, Candidate candidate) {
        return document.sentenceIndex(candidate.cue().get(0).from());
    }

    private static Candidate settle(Document document, Candidate candidate, List<Candidate> others) {
        List<Range> claim = new ArrayList<>();
        for (Range piece : candidate.claim()) {
            int end = piece.to();
            for (Candidate other : others) {
                int cue = other.cue().get(0).from();
                boolean sourceBefore =
                        !other.source().isEmpty() && other.source().get(0).from() < piece.from();
                if (sourceBefore && piece.from() < cue && cue < end) {
                    end = cue;
                }
            }
            while (end < piece.to()
                    && end > piece.from()
                    && document.token(end - 1).upos() == CCONJ) {
                end--;
            }
            claim.addAll(ClaimEdges.trim(document, List.of(new Range(piece.from(), end))));
        }
        return claim.isEmpty() || claim.equals(candidate.claim()) ? candidate : candidate.withClaim(claim);
    }
}
