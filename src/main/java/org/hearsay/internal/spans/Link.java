package org.hearsay.internal.spans;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.internal.text.Range;

/**
 * A cue with the claim and the source that belong to it, in tokens.
 *
 * @param foundBy the id of the rule or model that found it
 * @param type the stance that the cue ascribes
 * @param confidence how likely it is an attribution, 0 to 1
 * @param source the pieces of the source, in text order; empty if the text names none
 * @param cue the pieces of the cue, in text order; empty for the author's own claims
 * @param claim the pieces of the claim, in text order, at least one
 */
public record Link(
        String foundBy,
        AttributionType type,
        double confidence,
        List<Range> source,
        List<Range> cue,
        List<Range> claim) {

    /** Makes a link. */
    public Link {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        claim = List.copyOf(claim);
        if (claim.isEmpty()) {
            throw new IllegalArgumentException("claim is empty");
        }
    }

    /** This link with another claim. */
    Link withClaim(List<Range> other) {
        return new Link(foundBy, type, confidence, source, cue, other);
    }

    /** This link with another source. */
    Link withSource(List<Range> other) {
        return new Link(foundBy, type, confidence, other, cue, claim);
    }

    /** This link with another confidence. */
    public Link withConfidence(double other) {
        return new Link(foundBy, type, other, source, cue, claim);
    }

    /** The first token of all parts. */
    public int from() {
        return parts().mapToInt(Range::from).min().orElseThrow();
    }

    /** The index after the last token of all parts. */
    public int to() {
        return parts().mapToInt(Range::to).max().orElseThrow();
    }

    private Stream<Range> parts() {
        return Stream.of(source, cue, claim).flatMap(List::stream);
    }
}
