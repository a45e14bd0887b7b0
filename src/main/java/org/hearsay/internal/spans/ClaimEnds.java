package org.hearsay.internal.spans;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.PRON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Ends a claim where the author takes over: before a cue in the same sentence whose source stands before the claim, as
 * "asserted" in "The union accused them of fraud and asserted that …".
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

    /**
     * Takes from claims what is another's: later sentences that are the whole of a link, as in "“…,” said A. | “…,”
     * said B.", and clauses joined to the cue's own in somebody's words, as in “I think it will rain, | and I hope …”.
     */
    static List<Link> cutOthers(Document document, QuoteBounds quotations, List<Link> links) {
        Map<Integer, Integer> ends = new HashMap<>();
        links.forEach(link -> ends.merge(link.from(), link.to(), Math::min));
        List<Link> cut = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            List<Range> claim = new ArrayList<>(link.claim());
            claim.subList(1, claim.size())
                    .removeIf(piece -> document.sentenceOf(piece.from()).from() == piece.from()
                            && ends.getOrDefault(piece.from(), Integer.MAX_VALUE) <= piece.to());
            List<Range> own = ClaimEdges.trim(document, Pieces.without(claim, goesOn(document, quotations, links, i)));
            cut.add(own.isEmpty() || own.equals(link.claim()) ? link : link.withClaim(own));
        }
        return cut;
    }

    /**
     * The rest of a quoted sentence from where "and" and a link's own pronoun begin a further clause that ascribes;
     * else none.
     */
    private static List<Range> goesOn(Document document, QuoteBounds quotations, List<Link> links, int index) {
        Link link = links.get(index);
        if (link.source().isEmpty() || !quotations.hold(link.source().get(0).from())) {
            return List.of();
        }
        int own = link.source().get(0).from();
        int end = document.sentenceOf(own).to();
        for (int next = index + 1; next < links.size() && links.get(next).from() < end; next++) {
            int from = links.get(next).from();
            if (from > own
                    && links.get(next).source().contains(new Range(from, from + 1))
                    && document.token(from).upos() == PRON
                    && document.token(from - 1).upos() == CCONJ
                    && document.token(from).lower().equals(document.token(own).lower())) {
                return List.of(new Range(from - 1, end));
            }
        }
        return List.of();
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
        return claim.isEmpty() || claim.equals(link.claim()) ? link : link.withClaim(claim);
    }
}
