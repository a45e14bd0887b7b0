package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.Attributions.MAY;
import static org.hearsay.Attributions.nested;
import static org.hearsay.Attributions.speaker;
import static org.hearsay.Attributions.whole;
import static org.hearsay.Attributions.within;
import static org.hearsay.Attributions.words;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionEqualityTest {

    @Test
    void equalPartsMakeEqualAttributions() {
        Attribution made = whole(UnaryOperator.identity());

        assertThat(made).isEqualTo(whole(UnaryOperator.identity())).hasSameHashCodeAs(whole(UnaryOperator.identity()));
        assertThat(made).isNotEqualTo(null).isNotEqualTo("text");
    }

    static Stream<UnaryOperator<Attribution.Builder>> changes() {
        return Stream.of(
                b -> b.source(words("Weber", 0)),
                b -> b.source(words("Ruiz", 1)),
                b -> b.source(new Passage(List.of(new Span(0, 2), new Span(2, 4)), "Ruiz")),
                b -> b.cue(words("told", 10)),
                b -> b.speaker(speaker("Ana Weber", "mayor", "", words("Ruiz", 0))),
                b -> b.speaker(speaker("Ana Ruiz", "may", "or", words("Ruiz", 0))),
                b -> b.speaker(speaker("Ana Ruiz", "mayor", "", words("Ruiz", 0), words("she", 50))),
                b -> b.speaker(speaker("Ana Ruiz", "mayor", "", words("Ruiz", 1))),
                b -> b.hedging(new Hedging(HedgingLevel.PROBABLE, Polarity.NEGATIVE, List.of(MAY))),
                b -> b.hedging(new Hedging(HedgingLevel.POSSIBLE, Polarity.POSITIVE, List.of(MAY))),
                b -> b.hedging(new Hedging(HedgingLevel.POSSIBLE, Polarity.NEGATIVE, List.of())),
                b -> b.hedging(new Hedging(
                        HedgingLevel.POSSIBLE, Polarity.NEGATIVE, List.of(new Marker(words("may", 70), "negation")))),
                b -> b.framing(Framing.DISPUTED),
                b -> b.quotation(Quotation.DIRECT),
                b -> b.type(AttributionType.BELIEF),
                b -> b.within(within(0.2, 0.3)),
                b -> b.within(within(0.1, 0.4)),
                b -> b.confidence(0.7),
                b -> b.foundBy("model"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anotherPartMakesAnotherAttribution(UnaryOperator<Attribution.Builder> change) {
        assertThat(whole(change)).isEqualTo(whole(change)).isNotEqualTo(whole(UnaryOperator.identity()));
    }

    @Test
    void whatIsLeftOutMakesAnotherAttribution() {
        Claim claim = new Claim(words("it rains", 20), "it rains");

        Set<Attribution> all = Set.of(
                Attribution.builder(claim).build(),
                Attribution.builder(claim).source(words("Ruiz", 0)).build(),
                Attribution.builder(claim).cue(words("Ruiz", 0)).build(),
                Attribution.builder(claim).within(within(0.1, 0.3)).build(),
                Attribution.builder(new Claim(words("it rains", 20), "rains")).build());

        assertThat(all).hasSize(5);
    }

    @Test
    void mentionsAreComparedAsListsAre() {
        List<Passage> mentions = List.of(words("Ruiz", 0), words("she", 50));
        Speaker speaker = speaker("Ana Ruiz", "mayor", "", words("Ruiz", 0), words("she", 50));

        assertThat(speaker.mentions()).isEqualTo(mentions).hasSameHashCodeAs(mentions);
        assertThat(mentions).isEqualTo(speaker.mentions());
        assertThat(speaker)
                .isEqualTo(new Speaker("Ana Ruiz", SpeakerKind.PERSON, "mayor", "", speaker.mentions()))
                .isNotEqualTo(speaker("Ana Ruiz", "mayor", "", words("Ruiz", 0)));
    }

    /** Ten thousand claims of one speaker, each within up to a hundred others. */
    @Test
    void manyMentionsAndNestedClaimsAreComparedInLinearTime() {
        List<Attribution> one = nested(10_000, 100);
        List<Attribution> other = nested(10_000, 100);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(one.equals(other)).isTrue();
            Set<Attribution> all = new HashSet<>(one);
            all.addAll(other);
            assertThat(all).hasSize(10_000);
        });
    }

    @Test
    void claimsWithinClaimsAreComparedAtAnyDepth() {
        Attribution one = last(nested(20_000, 20_000));
        Attribution other = last(nested(20_000, 20_000));

        assertThat(one.equals(other)).isTrue();
        assertThat(one.equals(last(nested(20_000, 19_999)))).isFalse();
        assertThat(one).hasSameHashCodeAs(other).hasToString("he | said | it rains | certain, positive");
    }

    private static Attribution last(List<Attribution> attributions) {
        return attributions.get(attributions.size() - 1);
    }
}
