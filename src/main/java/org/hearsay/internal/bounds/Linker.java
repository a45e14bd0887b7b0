package org.hearsay.internal.bounds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;

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

    /** Candidates of rules within their bounds, in text order. */
    public List<Candidate> link(Document document, List<Quote> quotes, List<Candidate> ofRules) {
        return link(document, quotes, ofRules, Trace.OFF);
    }

    /** Candidates of rules within their bounds, in text order. */
    public List<Candidate> link(Document document, List<Quote> quotes, List<Candidate> ofRules, Trace trace) {
        List<Candidate> candidates = new ArrayList<>();
        BitSet cueTokens = new BitSet();
        Map<Integer, Candidate> byClaimStart = new HashMap<>();
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        RelativeClauses asides = new RelativeClauses(document, bounds);
        for (Candidate ofRule : ofRules) {
            trace.note(ofRule.cue(), "rule", () -> trace.described(ofRule));
            List<Range> claim = bound(document, bounds, asides, ofRule, bounds.of(ofRule), trace);
            boolean outside = ofRule.cue().get(0).from()
                    < Dateline.end(
                            document, document.paragraphOf(ofRule.cue().get(0).from()));
            boolean taken = ofRule.cue().stream().anyMatch(piece -> overlaps(cueTokens, piece));
            if (outside || claim.isEmpty() || taken) {
                trace.note(
                        ofRule.cue(),
                        ofRule.foundBy(),
                        outside
                                ? "dropped: the cue stands in a dateline"
                                : taken ? "dropped: a rule before it has the cue" : "dropped: no claim is left");
                continue;
            }
            List<Range> source = trace.changed(
                    ofRule.cue(), "dateline", ofRule.source(), Dateline.without(document, ofRule.source()));
            Candidate candidate = ofRule.withSource(source).withClaim(claim);
            Candidate rival = byClaimStart.putIfAbsent(claim.get(0).from(), candidate);
            if (rival == null || claims(rival, candidate) || claims(candidate, rival)) {
                candidate.cue().forEach(piece -> cueTokens.set(piece.from(), piece.to()));
                candidates.add(candidate);
            } else {
                trace.note(
                        candidate.cue(),
                        candidate.foundBy(),
                        () -> "dropped: " + rival.foundBy() + " has a claim that begins with the same word");
            }
        }
        List<Candidate> signed = new ArrayList<>(candidates);
        signed.addAll(Signatures.of(document, quotes));
        signed.sort(Comparator.comparingInt(Candidate::from));
        List<Candidate> all = trace.changed("signatures", candidates, signed);
        List<Candidate> ended = trace.changed("claim ends", all, FurtherCues.settle(document, all));
        List<Candidate> continued =
                trace.changed("continued quotes", ended, ContinuedQuotes.extend(document, quotes, ended));
        List<Candidate> turns = trace.changed("transcript", continued, Transcript.withTurns(document, continued));
        return trace.changed("nesting", turns, Nesting.weigh(document, quotes, turns, confidenceInside));
    }

    /** Holds candidates that a model made, in text order, to the bounds of quotations. */
    public List<Candidate> bound(Document document, List<Quote> quotes, List<Candidate> candidates, Trace trace) {
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        RelativeClauses asides = new RelativeClauses(document, bounds);
        List<Candidate> bounded = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Range> quoted = bounds.of(candidate.withSource(List.of()));
            List<Range> claim = bound(document, bounds, asides, candidate, quoted, trace);
            List<Range> source = trace.changed(
                    candidate.cue(), "dateline", candidate.source(), Dateline.without(document, candidate.source()));
            bounded.add(candidate.withSource(source).withClaim(claim.isEmpty() ? candidate.claim() : claim));
        }
        List<Candidate> cut = trace.changed("claim ends", bounded, FurtherCues.cutOthers(document, bounds, bounded));
        return trace.changed("continued quotes", cut, ContinuedQuotes.extend(document, quotes, cut));
    }

    /** What remains of a claim that is within the bounds of quotations. */
    private static List<Range> bound(
            Document document,
            QuoteBounds bounds,
            RelativeClauses asides,
            Candidate candidate,
            List<Range> quoted,
            Trace trace) {
        List<Range> cue = candidate.cue();
        List<Range> source = candidate.source();
        trace.changed(cue, "quote bounds", candidate.claim(), quoted);
        List<Range> own = Ranges.without(Ranges.without(quoted, cue), source);
        List<Range> edged =
                trace.changed(cue, "claim edges", own, ClaimEdges.trim(document, Dateline.without(document, own)));
        return trace.changed(cue, "relative clauses", edged, asides.bound(edged, cue, source));
    }

    /** Whether the cue of one stands in the claim of the other; two that don't would ascribe one claim twice. */
    private static boolean claims(Candidate outer, Candidate inner) {
        return outer.claim().stream()
                .anyMatch(piece -> piece.contains(inner.cue().get(0)));
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
