package org.hearsay;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Attribution} in JSON, with the names and values of {@link org.hearsay.format.JsonLines}, but the enclosing
 * attribution itself in place of its index. {@code origin} is written, and not read: {@code foundBy} tells it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonAttribution(
        @Nullable Passage source,
        @Nullable Passage cue,
        Claim claim,
        Speaker speaker,
        @Nullable String ascription,
        Hedging hedging,
        String framing,
        String quotation,
        String type,
        double confidence,
        String foundBy,
        @Nullable String origin,
        @Nullable Attribution within) {

    static JsonAttribution of(Attribution a) {
        return new JsonAttribution(
                a.source().orElse(null),
                a.cue().orElse(null),
                a.claim(),
                a.speaker(),
                a.ascription().name(),
                a.hedging(),
                a.framing().name(),
                a.quotation().name(),
                a.type().name(),
                a.confidence(),
                a.foundBy(),
                a.origin().name(),
                a.within().orElse(null));
    }

    Attribution value() {
        return Attribution.builder(claim)
                .speaker(speaker)
                .ascription(Ascription.of(Objects.requireNonNullElse(ascription, "MADE")))
                .hedging(hedging)
                .framing(Framing.of(Objects.requireNonNull(framing, "framing")))
                .quotation(Quotation.of(Objects.requireNonNull(quotation, "quotation")))
                .type(AttributionType.of(Objects.requireNonNull(type, "type")))
                .confidence(confidence)
                .foundBy(foundBy)
                .parts(source, cue, within)
                .build();
    }
}
