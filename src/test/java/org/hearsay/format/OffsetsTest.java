package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.Claim;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributions of another text than the one they are written with. */
class OffsetsTest {

    private static final String TEXT = "😀 said: rain";
    private static final Passage RAIN = Attributions.passage(TEXT, "rain");
    private static final Passage BEHIND = new Passage(List.of(new Span(3, 7), new Span(9, 14)), "said … rain!");

    static Stream<Arguments> behind() {
        Hedging hedging = new Hedging(HedgingLevel.POSSIBLE, Polarity.POSITIVE, List.of(new Marker(BEHIND, "x")));
        return Stream.of(
                Arguments.of(
                        "claim", Attribution.builder(new Claim(BEHIND, "rain")).build()),
                Arguments.of("source", rain().source(BEHIND).build()),
                Arguments.of("cue", rain().cue(BEHIND).build()),
                Arguments.of("marker", rain().hedging(hedging).build()));
    }

    @ParameterizedTest
    @MethodSource("behind")
    void whatEndsBehindTheTextIsNamed(String part, Attribution behind) {
        List<Attribution> attributions = List.of(rain().build(), behind);
        StringBuilder out = new StringBuilder();

        for (Writing format : List.<Writing>of(
                () -> Html.write(out, "a", TEXT, attributions),
                () -> Brat.write(out, TEXT, attributions),
                () -> WebAnnotations.write(out, "a", TEXT, attributions))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(format::run)
                    .withMessage("attributions[1]: the " + part + " ends at 14, behind the text, which ends at 13");
        }
        assertThat(out).isEmpty();
    }

    @Test
    void noHalfOfACharacterIsWrittenForBrat() throws IOException {
        Passage halves = Passage.of(TEXT, List.of(new Span(0, 1), new Span(1, 7)));
        Passage half = Passage.of(TEXT, List.of(new Span(1, 2)));
        Attribution found =
                Attribution.builder(new Claim(halves, "x")).source(half).build();

        String written = BratTest.written(TEXT, List.of(found));

        assertThat(written.lines())
                .startsWith(
                        "T1\tContent 0 1;1 6\t😀  said",
                        "T2\tAttribution 0 1;1 6\t😀  said",
                        "E1\tAttribution:T2 Content:T1");
        assertThat(BratTest.read(written, TEXT))
                .singleElement()
                .satisfies(read -> assertThat(read.claim().spans()).containsExactly(new Span(0, 2), new Span(2, 7)));
    }

    private static Attribution.Builder rain() {
        return Attribution.builder(new Claim(RAIN, "rain"));
    }

    /** Writes in one of the formats. */
    private interface Writing {
        void run() throws IOException;
    }
}
