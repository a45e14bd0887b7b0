package org.hearsay;

import java.io.InvalidObjectException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What stands for an attribution in a stream of Java's serialization. It is read through the builder, whose checks hold
 * then, too.
 *
 * <p>Fields are written in the order of their names. The ancestor comes first, so that {@code within} has little left
 * to write: the stack grows with the square of the logarithm of the depth.
 *
 * @param ancestor the enclosing attribution at the depth of this one less its lowest one bit, for the order of writing
 *     alone
 */
record SerializedAttribution(
        @Nullable Attribution ancestor,
        Ascription ascription,
        Claim claim,
        double confidence,
        @Nullable Passage cue,
        String foundBy,
        Framing framing,
        Hedging hedging,
        Quotation quotation,
        @Nullable Passage source,
        Speaker speaker,
        AttributionType type,
        @Nullable Attribution within)
        implements Serializable {

    /**
     * Takes the parts of an attribution.
     *
     * @param depth how many enclose it
     */
    static SerializedAttribution of(Attribution a, int depth) {
        Attribution within = a.within().orElse(null);
        Attribution ancestor = within;
        for (int i = Integer.lowestOneBit(depth); i > 1; i--) {
            ancestor = ancestor.within().orElseThrow();
        }
        return new SerializedAttribution(
                ancestor,
                a.ascription(),
                a.claim(),
                a.confidence(),
                a.cue().orElse(null),
                a.foundBy(),
                a.framing(),
                a.hedging(),
                a.quotation(),
                a.source().orElse(null),
                a.speaker(),
                a.type(),
                within);
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return Attribution.builder(claim)
                    .speaker(speaker)
                    .ascription(ascription)
                    .hedging(hedging)
                    .framing(framing)
                    .quotation(quotation)
                    .type(type)
                    .confidence(confidence)
                    .foundBy(foundBy)
                    .parts(source, cue, within)
                    .build();
        } catch (NullPointerException | IllegalArgumentException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
