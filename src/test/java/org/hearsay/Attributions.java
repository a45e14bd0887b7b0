package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Attributions that no text is needed for. */
final class Attributions {

    static final Marker MAY = new Marker(words("may", 70), "modal-possible");

    private Attributions() {}

    /** An attribution whose parts are all set, and then changed. */
    static Attribution whole(UnaryOperator<Attribution.Builder> change) {
        return change.apply(Attribution.builder(new Claim(words("that it may rain", 60), "it may rain"))
                        .source(words("Ruiz", 0))
                        .cue(words("said", 10))
                        .speaker(speaker("Ana Ruiz", "mayor", "", words("Ruiz", 0)))
                        .hedging(new Hedging(HedgingLevel.POSSIBLE, Polarity.NEGATIVE, List.of(MAY)))
                        .framing(Framing.DISTANCED)
                        .quotation(Quotation.MIXED)
                        .type(AttributionType.EVIDENCE)
                        .within(within(0.1, 0.3))
                        .confidence(0.5)
                        .foundBy("rule"))
                .build();
    }

    /** An attribution of one confidence within another of another. */
    static Attribution within(double confidence, double outerConfidence) {
        Claim claim = new Claim(words("Ruiz said that it may rain", 40), "Ruiz said that it may rain");
        return Attribution.builder(claim)
                .confidence(confidence)
                .within(Attribution.builder(claim).confidence(outerConfidence).build())
                .build();
    }

    /** Claims of one speaker, each within the one before it, in chains as long as told. */
    static List<Attribution> nested(int count, int depth) {
        Speaker speaker = speaker(
                "he",
                "",
                "",
                IntStream.range(0, count).mapToObj(i -> words("he", 10 * i)).toArray(Passage[]::new));
        List<Attribution> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Attribution.Builder builder = Attribution.builder(new Claim(words("it rains", 10 * count + i), "it rains"))
                    .cue(words("said", 10 * i + 3))
                    .speaker(speaker);
            if (i % depth > 0) {
                builder.within(made.get(i - 1));
            }
            made.add(builder.build());
        }
        return made;
    }

    static Speaker speaker(String name, String role, String affiliation, Passage... mentions) {
        return new Speaker(name, SpeakerKind.PERSON, role, affiliation, List.of(mentions));
    }

    static Passage words(String text, int start) {
        return new Passage(List.of(new Span(start, start + text.length())), text);
    }
}
