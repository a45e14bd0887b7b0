package org.hearsay.internal.cues;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.Origin;
import org.hearsay.internal.text.Range;

/**
 * What may become an attribution: a cue with its source and its claim, in tokens. Immutable.
 *
 * <p>Its parts are named where it is made, as all three have one type:
 *
 * <pre>
 * Candidate.by("say-that", AttributionType.STATEMENT, 0.9).anchor(7).source(source).cue(cue).claim(claim).build()
 * </pre>
 */
public final class Candidate {

    private final String proposedBy;
    private final Origin origin;
    private final AttributionType type;
    private final double confidence;
    private final int anchor;
    private final List<Range> source;
    private final List<Range> cue;
    private final List<Range> claim;

    private Candidate(Builder builder) {
        proposedBy = builder.proposedBy;
        origin = builder.origin;
        type = builder.type;
        confidence = builder.confidence;
        anchor = builder.anchor;
        source = List.copyOf(builder.source);
        cue = List.copyOf(builder.cue);
        claim = List.copyOf(builder.claim);
        if (claim.isEmpty()) {
            throw new IllegalArgumentException("claim is empty");
        }
    }

    /**
     * Begins a candidate.
     *
     * @param proposedBy the id of the rule that proposed it, or another finder's name
     * @param type the stance that the cue ascribes
     * @param confidence how likely it is an attribution, 0 to 1
     */
    public static Builder by(String proposedBy, AttributionType type, double confidence) {
        return new Builder(proposedBy, type, confidence);
    }

    /** The id of the rule that proposed it, or another finder's name. */
    public String proposedBy() {
        return proposedBy;
    }

    /** What set its parts. */
    public Origin origin() {
        return origin;
    }

    /** The stance that the cue ascribes. */
    public AttributionType type() {
        return type;
    }

    /** How likely it is an attribution, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** The token that represents the cue, see {@link Anchors}; -1 for the author's own claims. */
    public int anchor() {
        return anchor;
    }

    /** The pieces of the source, in text order; empty if the text names none. */
    public List<Range> source() {
        return source;
    }

    /** The pieces of the cue, in text order; empty for the author's own claims. */
    public List<Range> cue() {
        return cue;
    }

    /** The pieces of the claim, in text order, at least one. */
    public List<Range> claim() {
        return claim;
    }

    /** This candidate with another source. */
    public Candidate withSource(List<Range> other) {
        return copy().source(other).build();
    }

    /** This candidate with another cue, of the same anchor. */
    public Candidate withCue(List<Range> other) {
        return copy().cue(other).build();
    }

    /** This candidate with another claim. */
    public Candidate withClaim(List<Range> other) {
        return copy().claim(other).build();
    }

    /** This candidate with another type. */
    public Candidate withType(AttributionType other) {
        return copy(other, confidence).build();
    }

    /** This candidate with its parts set by something else. */
    public Candidate withOrigin(Origin other) {
        return copy().origin(other).build();
    }

    /** This candidate with another confidence. */
    public Candidate withConfidence(double other) {
        return copy(type, other).build();
    }

    private Builder copy() {
        return copy(type, confidence);
    }

    private Builder copy(AttributionType otherType, double otherConfidence) {
        return by(proposedBy, otherType, otherConfidence)
                .origin(origin)
                .anchor(anchor)
                .source(source)
                .cue(cue)
                .claim(claim);
    }

    /** The first token of all parts. */
    public int from() {
        return parts().mapToInt(Range::from).min().orElseThrow();
    }

    /** The index after the last token of all parts. */
    public int to() {
        return parts().mapToInt(Range::to).max().orElseThrow();
    }

    /** Whether another has the same source, cue and claim. */
    public boolean hasPartsOf(Candidate other) {
        return source.equals(other.source) && cue.equals(other.cue) && claim.equals(other.claim);
    }

    private Stream<Range> parts() {
        return Stream.of(source, cue, claim).flatMap(List::stream);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate that
                && proposedBy.equals(that.proposedBy)
                && origin == that.origin
                && type == that.type
                && confidence == that.confidence
                && anchor == that.anchor
                && hasPartsOf(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(proposedBy, origin, type, confidence, anchor, source, cue, claim);
    }

    @Override
    public String toString() {
        return proposedBy + " " + type + " " + confidence + ": " + source + " | " + cue + " | " + claim;
    }

    /** Names the parts of a candidate; not thread-safe. Source and cue are empty unless set. */
    public static final class Builder {

        private final String proposedBy;
        private final AttributionType type;
        private final double confidence;
        private Origin origin = Origin.RULE;
        private int anchor = -1;
        private List<Range> source = List.of();
        private List<Range> cue = List.of();
        private List<Range> claim = List.of();

        private Builder(String proposedBy, AttributionType type, double confidence) {
            this.proposedBy = proposedBy;
            this.type = type;
            this.confidence = confidence;
        }

        /** Sets what set its parts; a rule unless set otherwise. */
        public Builder origin(Origin value) {
            origin = value;
            return this;
        }

        /** Sets the token that represents the cue. */
        public Builder anchor(int token) {
            anchor = token;
            return this;
        }

        /** Sets the pieces of the source. */
        public Builder source(List<Range> pieces) {
            source = pieces;
            return this;
        }

        /** Sets the pieces of the cue. */
        public Builder cue(List<Range> pieces) {
            cue = pieces;
            return this;
        }

        /** Sets the pieces of the claim. */
        public Builder claim(List<Range> pieces) {
            claim = pieces;
            return this;
        }

        /**
         * Makes the candidate.
         *
         * @throws IllegalArgumentException if it has no claim
         */
        public Candidate build() {
            return new Candidate(this);
        }
    }
}
