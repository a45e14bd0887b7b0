package org.hearsay.internal.spans;

import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        this.confidenceInside = Map.copyOf(confidenceInside);
    }

    /** Links in the order of the text. */
    public List<Link> link(Document document, List<Quote> quotes, List<Cue> candidates) {
        List<Link> links = new ArrayList<>();
        RangeSet<Integer> cueTokens = TreeRangeSet.create();
        Set<Integer> claimStarts = new HashSet<>();
        QuoteBounds bounds = new QuoteBounds(document, quotes);
        for (Cue cue : candidates) {
            List<Range> bounded = bounds.of(cue);
            List<Range> claim = ClaimEdges.trim(document, Pieces.without(Pieces.without(bounded, cue.cue()), cue.source()));
            if (!claim.isEmpty()
                    && cue.cue().stream().noneMatch(piece -> cueTokens.intersects(guava(piece)))
                    && claimStarts.add(claim.get(0).from())) {
                cue.cue().forEach(piece -> cueTokens.add(guava(piece)));
                links.add(new Link(cue.foundBy(), cue.type(), cue.confidence(), cue.source(), cue.cue(), claim));
            }
        }
        links.sort(Comparator.comparingInt(Link::from));
        return Nesting.weigh(document, quotes, ContinuedQuotes.extend(document, quotes, ClaimEnds.settle(document, links)), confidenceInside);
    }

    private static com.google.common.collect.Range<Integer> guava(Range range) {
        return com.google.common.collect.Range.closedOpen(range.from(), range.to());
    }
}
