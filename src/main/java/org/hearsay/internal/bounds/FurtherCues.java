package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.CCONJ;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.ClaimEdges;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Ends a claim where the author takes over: before a cue in the same sentence whose source stands before the claim, as
 * "asserted" in "The union accused them of fraud and asserted that …".
 */
final class FurtherCues {

    private FurtherCues() {}

    /** Settles candidates that are in text order. */
    static List<Candidate> bound(BoundsContext text, List<Candidate> candidates) {
        Document document = text.document();
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
