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

/**
 * Joins each cue to its source and claim: settles which candidate has a cue, and how far claims reach. Immutable and
 * thread-safe.
 */
public final class Linker {

    private final Map<String, Double> confidenceInside;

    /**
     * Makes a linker.
     *
     * @param confidenceInside by id, the confidence of what a rule finds inside another's claim, of the rules that
     *     state one
     */
    public Linker(Map<String, Double> confidenceInside) {
        Map<String, Double> inside = new HashMap<>(confidenceInside);
        inside.put(Transcript.TURN, Transcript.CONFIDENCE);
        this.confidenceInside = Map.copyOf(inside);
    }

    /** Links in the order of the text. */
    public List<Link> link(Document document, List<Quote> quotes, List<Cue> candidates) {
        return link(document, quotes, candidates, Trace.OFF);
    }

    /** Links in the order of the text. */
    public List<Link> link(Document document, List<Quote> quotes, List<Cue> candidates, Trace trace) {
        List<Link> links = new ArrayList<>();
        BitSet cueTokens = new BitSet();
        Map<Integer, Link> byClaimStart = new HashMap<>();
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        SourceAsides asides = new SourceAsides(document, bounds);
        for (Cue cue : candidates) {
            trace.note(
                    cue.cue(),
                    "rule",
                    () -> cue.foundBy() + " " + Trace.shown(cue.confidence()) + ": "
                            + trace.described(cue.source(), cue.cue(), cue.claim()));
            List<Range> claim = bound(document, bounds, asides, cue, cue.source(), trace);
            boolean outside = cue.cue().get(0).from()
                    < Dateline.end(
                            document, document.paragraphOf(cue.cue().get(0).from()));
            boolean taken = cue.cue().stream().anyMatch(piece -> overlaps(cueTokens, piece));
            if (outside || claim.isEmpty() || taken) {
                trace.note(
                        cue.cue(),
                        cue.foundBy(),
                        outside
                                ? "dropped: the cue stands in a dateline"
                                : taken ? "dropped: a rule before it has the cue" : "dropped: no claim is left");
                continue;
            }
            List<Range> source =
                    trace.changed(cue.cue(), "dateline", cue.source(), Dateline.without(document, cue.source()));
            Link link = new Link(cue.foundBy(), cue.type(), cue.confidence(), source, cue.cue(), claim);
            Link rival = byClaimStart.putIfAbsent(claim.get(0).from(), link);
            if (rival == null || claims(rival, link) || claims(link, rival)) {
                cue.cue().forEach(piece -> cueTokens.set(piece.from(), piece.to()));
                links.add(link);
            } else {
                trace.note(
                        cue.cue(),
                        cue.foundBy(),
                        () -> "dropped: " + rival.foundBy() + " has a claim that begins with the same word");
            }
        }
        List<Link> signed = new ArrayList<>(links);
        signed.addAll(Signatures.of(document, quotes));
        signed.sort(Comparator.comparingInt(Link::from));
        List<Link> all = trace.changed("signatures", links, signed);
        List<Link> ended = trace.changed("claim ends", all, ClaimEnds.settle(document, all));
        List<Link> continued =
                trace.changed("continued quotes", ended, ContinuedQuotes.extend(document, quotes, ended));
        List<Link> turns = trace.changed("transcript", continued, Transcript.withTurns(document, continued));
        return trace.changed("nesting", turns, Nesting.weigh(document, quotes, turns, confidenceInside));
    }

    /** Holds links that a model made, in text order, to the bounds of quotations. */
    public List<Link> bound(Document document, List<Quote> quotes, List<Link> links, Trace trace) {
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        SourceAsides asides = new SourceAsides(document, bounds);
        List<Link> bounded = new ArrayList<>();
        for (Link link : links) {
            Cue cue = new Cue(link.foundBy(), link.type(), link.confidence(), link.cue(), List.of(), link.claim());
            List<Range> claim = bound(document, bounds, asides, cue, link.source(), trace);
            List<Range> source =
                    trace.changed(link.cue(), "dateline", link.source(), Dateline.without(document, link.source()));
            bounded.add(link.withSource(source).withClaim(claim.isEmpty() ? link.claim() : claim));
        }
        List<Link> cut = trace.changed("claim ends", bounded, ClaimEnds.cutOthers(document, bounds, bounded));
        return trace.changed("continued quotes", cut, ContinuedQuotes.extend(document, quotes, cut));
    }

    /**
     * The claim of a candidate within its bounds; those of quotations hold for a source that the candidate itself has,
     * too.
     */
    private static List<Range> bound(
            Document document, QuoteBounds bounds, SourceAsides asides, Cue cue, List<Range> source, Trace trace) {
        List<Range> quoted = trace.changed(cue.cue(), "quote bounds", cue.claim(), bounds.of(cue));
        List<Range> own = Pieces.without(Pieces.without(quoted, cue.cue()), source);
        List<Range> edged = trace.changed(
                cue.cue(), "claim edges", own, ClaimEdges.trim(document, Dateline.without(document, own)));
        return trace.changed(cue.cue(), "source asides", edged, asides.bound(edged, cue.cue(), source));
    }

    /** Whether the cue of one stands in the claim of the other; two that don't would ascribe one claim twice. */
    private static boolean claims(Link outer, Link inner) {
        return outer.claim().stream()
                .anyMatch(piece -> piece.contains(inner.cue().get(0)));
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
