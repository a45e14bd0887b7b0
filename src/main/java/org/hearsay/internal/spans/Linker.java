package org.hearsay.internal.spans;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Cue;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Joins each cue to its source and claim: settles which candidate has a cue, and how far claims reach. Immutable and thread-safe. */
public final class Linker {

    private final Map<String, Double> confidenceInside;

    /**
     * Makes a linker.
     *
     * @param confidenceInside by id, the confidence of what a rule finds inside another's claim, of the rules that state one
     */
    public Linker(Map<String, Double> confidenceInside) {
        Map<String, Double> inside = new HashMap<>(confidenceInside);
        inside.put(Transcript.TURN, Transcript.CONFIDENCE);
        this.confidenceInside = Map.copyOf(inside);
    }

    /** Links in the order of the text. */
    public List<Link> link(Document document, List<Quote> quotes, List<Cue> candidates) {
        List<Link> links = new ArrayList<>();
        BitSet cueTokens = new BitSet();
        Map<Integer, Link> byClaimStart = new HashMap<>();
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        SourceAsides asides = new SourceAsides(document, bounds);
        for (Cue cue : candidates) {
            List<Range> bounded = bounds.of(cue);
            List<Range> claim = asides.bound(claim(document, bounded, cue.cue(), cue.source()), cue.cue(), cue.source());
            boolean outside = cue.cue().get(0).from() < Dateline.end(document, document.paragraphOf(cue.cue().get(0).from()));
            if (outside || claim.isEmpty() || cue.cue().stream().anyMatch(piece -> overlaps(cueTokens, piece))) {
                continue;
            }
            List<Range> source = Dateline.without(document, cue.source());
            Link link = new Link(cue.foundBy(), cue.type(), cue.confidence(), source, cue.cue(), claim);
            Link rival = byClaimStart.putIfAbsent(claim.get(0).from(), link);
            if (rival == null || claims(rival, link) || claims(link, rival)) {
                cue.cue().forEach(piece -> cueTokens.set(piece.from(), piece.to()));
                links.add(link);
            }
        }
        links.addAll(Signatures.of(document, quotes));
        links.sort(Comparator.comparingInt(Link::from));
        List<Link> ended = ClaimEnds.settle(document, links);
        List<Link> continued = ContinuedQuotes.extend(document, quotes, ended);
        return Nesting.weigh(document, quotes, Transcript.withTurns(document, continued), confidenceInside);
    }

    /** Holds links that a model made, in text order, to the bounds of quotations. */
    public List<Link> bound(Document document, List<Quote> quotes, List<Link> links) {
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        SourceAsides asides = new SourceAsides(document, bounds);
        List<Link> bounded = new ArrayList<>();
        for (Link link : links) {
            List<Range> claim = bounds.of(new Cue(link.foundBy(), link.type(), link.confidence(), link.cue(), List.of(), link.claim()));
            claim = asides.bound(claim(document, claim, link.cue(), link.source()), link.cue(), link.source());
            bounded.add(link.withSource(Dateline.without(document, link.source())).withClaim(claim.isEmpty() ? link.claim() : claim));
        }
        return ContinuedQuotes.extend(document, quotes, ClaimEnds.cutOthers(document, bounds, bounded));
    }

    private static List<Range> claim(Document document, List<Range> pieces, List<Range> cue, List<Range> source) {
        return ClaimEdges.trim(document, Dateline.without(document, Pieces.without(Pieces.without(pieces, cue), source)));
    }

    /** Whether the cue of one stands in the claim of the other; two that don't would ascribe one claim twice. */
    private static boolean claims(Link outer, Link inner) {
        return outer.claim().stream().anyMatch(piece -> piece.contains(inner.cue().get(0)));
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
