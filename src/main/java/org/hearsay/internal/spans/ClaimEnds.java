package org.hearsay.internal.spans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Ends a claim where the author takes over: before a cue in the same sentence whose source stands before the claim, as "asserted" in
 * "The union accused them of fraud and asserted that …".
 */
final class ClaimEnds {

    private ClaimEnds() {}

    /** Settles links that are in text order. */
    static List<Link> settle(Document document, List<Link> links) {
        List<Link> settled = new ArrayList<>(links.size());
        int from = 0;
        while (from < links.size()) {
            int sentence = sentence(document, links.get(from));
            int to = from;
            while (to < links.size() && sentence(document, links.get(to)) == sentence) {
                to++;
            }
            List<Link> together = links.subList(from, to);
            for (Link link : together) {
                settled.add(settle(document, link, together));
            }
            from = to;
        }
        return settled;
    }

    /** Takes from claims the later sentences that are the whole of another link: “…,” said A. | “…,” said B. */
    static List<Link> cutOthers(Document document, List<Link> links) {
        Map<Integer, Integer> ends = new HashMap<>();
        links.forEach(link -> ends.merge(link.from(), link.to(), Math::min));
        List<Link> cut = new ArrayList<>(links.size());
        for (Link link : links) {
            List<Range> claim = new ArrayList<>(link.claim());
            claim.subList(1, claim.size()).removeIf(piece -> document.sentenceOf(piece.from()).from() == piece.from()
                    && ends.getOrDefault(piece.from(), Integer.MAX_VALUE) <= piece.to());
            cut.add(claim.equals(link.claim()) ? link : link.withClaim(claim));
        }
        return cut;
    }

    private static int sentence(Document document, Link link) {
        return document.sentenceIndex(link.cue().get(0).from());
    }

    private static Link settle(Document document, Link link, List<Link> others) {
        List<Range> claim = new ArrayList<>();
        for (Range piece : link.claim()) {
            int end = piece.to();
            for (Link other : others) {
                int cue = other.cue().get(0).from();
                boolean sourceBefore = !other.source().isEmpty() && other.source().get(0).from() < piece.from();
                if (sourceBefore && piece.from() < cue && cue < end) {
                    end = cue;
                }
            }
            while (end < piece.to() && end > piece.from() && document.token(end - 1).tag().equals("CCONJ")) {
                end--;
            }
            claim.addAll(ClaimEdges.trim(document, List.of(new Range(piece.from(), end))));
        }
        return claim.isEmpty() || claim.equals(link.claim()) ? link : link.withClaim(claim);
    }
}
