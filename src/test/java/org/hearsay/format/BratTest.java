package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.AttributionType;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Quotation;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratTest {

    private static final String TEXT = "Ana Ruiz 😀 said the bridge may\nopen, Bo Li claimed.";

    @Test
    void readsTheRuleOfAMarkerBackAsItWas() throws IOException {
        Marker marker = new Marker(Attributions.passage(TEXT, "may"), "own \"rule\"\t\\n \u0001");
        Attribution hedged = Attributions.of(TEXT, "Ana Ruiz", "said", "the bridge may\nopen")
                .hedging(new Hedging(HedgingLevel.POSSIBLE, Polarity.POSITIVE, List.of(marker)))
                .build();

        assertThat(Brat.read(new StringReader(written(TEXT, List.of(hedged))), TEXT)
                        .get(0)
                        .hedging()
                        .markers())
                .containsExactly(marker);
    }

    @Test
    void writesEventsWithOffsetsInCodePointsAndNoLineBreaks() throws IOException {
        Attribution outer = Attributions.of(TEXT, "Bo Li", "claimed", "Ana Ruiz 😀 said the bridge may\nopen")
                .framing(Framing.DISTANCED)
                .confidence(0.75)
                .foundBy("claim-source-cue")
                .build();
        Attribution inner = Attributions.of(TEXT, "Ana Ruiz", "said", "the bridge may\nopen")
                .within(outer)
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE,
                        Polarity.POSITIVE,
                        List.of(new Marker(Attributions.passage(TEXT, "may"), "modal-possible"))))
                .build();

        assertThat(written(TEXT, List.of(outer, inner))).isEqualTo("""
                T1\tSource 37 42\tBo Li
                T2\tCue 43 50\tclaimed
                T3\tContent 0 30;31 35\tAna Ruiz 😀 said the bridge may open
                E1\tCue:T2 Source:T1 Content:T3
                A1\tAscription E1 MADE
                A2\tLevel E1 CERTAIN
                A3\tPolarity E1 POSITIVE
                A4\tMood E1 STATED
                A5\tFraming E1 DISTANCED
                A6\tQuotation E1 INDIRECT
                A7\tType E1 STATEMENT
                #1\tAnnotatorNotes E1\t{"speaker": "Bo Li", "kind": "PERSON", "role": "", "affiliation": "", \
                "proposition": "Ana Ruiz 😀 said the bridge may\\nopen", "confidence": 0.75, "foundBy": "claim-source-cue"}
                T4\tSource 0 8\tAna Ruiz
                T5\tCue 11 15\tsaid
                T6\tContent 16 30;31 35\tthe bridge may open
                T7\tHedge 27 30\tmay
                #2\tAnnotatorNotes T7\tmodal-possible
                E2\tCue:T5 Source:T4 Content:T6 Hedge:T7 Within:E1
                A8\tAscription E2 MADE
                A9\tLevel E2 POSSIBLE
                A10\tPolarity E2 POSITIVE
                A11\tMood E2 STATED
                A12\tFraming E2 NEUTRAL
                A13\tQuotation E2 INDIRECT
                A14\tType E2 STATEMENT
                #3\tAnnotatorNotes E2\t{"speaker": "Ana Ruiz", "kind": "PERSON", "role": "", "affiliation": "", \
                "proposition": "the bridge may\\nopen", "confidence": 1.0, "foundBy": "other"}
                """);
    }

    @Test
    void anAttributionWithoutACueHangsOnItsClaim() throws IOException {
        Attribution bare = Attribution.builder(new Claim(Attributions.passage(TEXT, "open"), "open"))
                .speaker(Speaker.AUTHOR)
                .build();

        assertThat(written(TEXT, List.of(bare)).lines())
                .startsWith("T1\tContent 31 35\topen", "T2\tAttribution 31 35\topen", "E1\tAttribution:T2 Content:T1");
        assertThat(read(written(TEXT, List.of(bare)), TEXT)).containsExactly(bare);
    }

    @Test
    void readsWhatSomeoneHasDrawnByHand() {
        String drawn = """
                T1\tContent 16 30;31 35\tthe bridge may open
                T2\tSource 0 8\tAna Ruiz
                *\tEquiv T1 T2
                T3\tCue 11 15\tsaid
                E1\tCue:T3 Content:T1 Source:T2 Source2:T9
                E2\tCue:T3
                A1\tFraming E1 DISPUTED
                #1\tAnnotatorNotes E1\t{is he sure?
                """;

        List<Attribution> read = read(drawn, TEXT);

        assertThat(read).singleElement().satisfies(found -> {
            assertThat(found.claim().passage()).isEqualTo(Attributions.passage(TEXT, "the bridge may\nopen"));
            assertThat(found.cue()).contains(Attributions.passage(TEXT, "said"));
            assertThat(found.source()).contains(Attributions.passage(TEXT, "Ana Ruiz"));
            assertThat(found.speaker()).isEqualTo(new Speaker("Ana Ruiz", SpeakerKind.UNNAMED, "", "", List.of()));
            assertThat(found.framing()).isEqualTo(Framing.DISPUTED);
            assertThat(found.hedging()).isEqualTo(Hedging.NONE);
        });
    }

    @Test
    void aClaimDrawnParagraphByParagraphIsOneClaim() {
        String drawn = """
                T1\tContent 31 35\topen
                T2\tContent 16 30\tthe bridge may
                T3\tSource 37 39\tBo
                T4\tSource 40 42\tLi
                T5\tCue 43 50\tclaimed
                E1\tCue:T5 Content:T1 Content2:T2 Source:T3 Source2:T4 Content3:T1
                """;

        assertThat(read(drawn, TEXT)).singleElement().satisfies(found -> {
            assertThat(found.claim().passage())
                    .isEqualTo(new Passage(List.of(new Span(17, 31), new Span(32, 36)), "the bridge may … open"));
            assertThat(found.source()).map(Passage::text).contains("Bo … Li");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(drawn.replace("31 35", "20 35"), TEXT))
                .withMessage("line 6: spans overlap or are out of order: [[17, 31), [21, 36)]");
    }

    @Test
    void aClaimOverParagraphsIsReadBackPieceByPiece() throws IOException {
        String text = "It rains.\n \n\tIt rains\nhard.\n\nIt stops. Then\r\nit snows.";
        Passage words = Passage.of(
                text,
                List.of(
                        span(text, "It rains."),
                        span(text, "It rains\nhard."),
                        span(text, "It stops."),
                        span(text, "Then\r\nit snows.")));
        Passage whole = Passage.of(text, List.of(new Span(0, text.length())));
        List<Attribution> found = List.of(
                Attribution.builder(new Claim(words, "It rains")).source(words).build(),
                Attribution.builder(new Claim(whole, "It rains")).source(whole).build());

        assertThat(written(text, found).lines().filter(line -> line.startsWith("E")))
                .containsExactly(
                        "E1\tAttribution:T7 Source:T1 Source2:T2 Source3:T3 Content:T4 Content2:T5 Content3:T6",
                        "E2\tAttribution:T10 Source:T8 Content:T9");
        assertThat(read(written(text, found), text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            T1~Content 1# | line 1: not a pair of offsets: "1111
            T1~Content#   | line 1: not a pair of offsets: "Content
            T1#           |
            E1~#          | line 1: not a role, a colon and an id: "1111
            E1~Cue#:T1#   |
            A1~#          | line 1: A1 has fewer than 2 words behind it
            """)
    void aMegabyteOfDigitsIsReadInLinearTime(String line, String message) {
        String digits = line.replace('~', '\t').replace("#", "1".repeat(1_000_000));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            if (message == null) {
                assertThat(read(digits, TEXT)).isEmpty();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> read(digits, TEXT))
                        .withMessageStartingWith(message);
            }
        });
    }

    @Test
    void piecesFarFromOneAnotherAreReadInLinearTime() {
        String text = "it rains ".repeat(250_000);
        String drawn = IntStream.range(0, 20_000)
                .mapToObj(i -> "T" + i + "\tContent 0 8;2249991 2249999\tit rains it rains\nE" + i + "\tAttribution:T"
                        + i + " Content:T" + i)
                .collect(Collectors.joining("\n"));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(drawn, text)))
                .hasSize(20_000);
    }

    @Test
    void whatConsistsOfLineBreaksIsLeftOut() throws IOException {
        String text = "a\n\nb";
        Passage breaks = new Passage(List.of(new Span(1, 3)), "\n\n");
        Attribution nothing = Attribution.builder(new Claim(breaks, "x")).build();
        Attribution around = Attribution.builder(new Claim(Attributions.passage(text, text), text))
                .source(breaks)
                .build();

        assertThat(written(text, List.of(nothing))).isEmpty();
        assertThat(read(written(text, List.of(around)), text))
                .singleElement()
                .satisfies(found -> assertThat(found.source()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            T1~Content 5 99~x            | line 2: [5, 99) is no span of a text of 51 characters
            T1~Content 5 5~x             | line 2: [5, 5) is no span of a text of 51 characters
            T1~Content 1 5;3 9~x         | line 2: spans overlap or are out of order: [[1, 5), [3, 9)]
            T1~Content~x                 | line 2: not a pair of offsets: "Content"
            E1~Cue                       | line 2: not a role, a colon and an id: "Cue"
            A1~Level                     | line 2: A1 has fewer than 2 words behind it
            """)
    void namesTheLineThatCannotBeRead(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("T9\tCue 0 3\tAna\n" + line.replace('~', '\t'), TEXT))
                .withMessage(message);
    }

    @Test
    void namesTheEventWhoseAttributesCannotBe() {
        String event = "T1\tContent 0 3\tAna\nE1\tAttribution:T1 Content:T1\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(event + "A1\tLevel E1 SURE\n", TEXT))
                .withMessageStartingWith("line 2: ")
                .withMessageContaining("SURE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(event.replace("Content:T1", "Content:T1 Within:E1"), TEXT))
                .withMessage("line 2: E1 is within itself");
    }

    @Test
    void theConfigurationHasEveryLabelAndValue() {
        String attributes =
                Brat.annotationConf().substring(Brat.annotationConf().indexOf("[attributes]"));

        assertThat(values(attributes, "Level")).isEqualTo(names(HedgingLevel.values()));
        assertThat(values(attributes, "Polarity")).isEqualTo(names(Polarity.values()));
        assertThat(values(attributes, "Framing")).isEqualTo(names(Framing.values()));
        assertThat(values(attributes, "Quotation")).isEqualTo(names(Quotation.values()));
        assertThat(values(attributes, "Type")).isEqualTo(names(AttributionType.values()));
        for (String label : List.of("Source", "Content", "Hedge", "Cue", "Attribution")) {
            assertThat(Brat.annotationConf()).containsPattern("(?m)^" + label + "(\t|$)");
            assertThat(Brat.visualConf()).containsPattern("(?m)^" + label + "\tbgColor:#[0-9a-f]{6}$");
        }
    }

    private static Span span(String text, String words) {
        return Attributions.passage(text, words).spans().get(0);
    }

    private static String values(String attributes, String name) {
        Matcher line =
                Pattern.compile("(?m)^" + name + "\tArg:<EVENT>, Value:(\\S+)$").matcher(attributes);
        assertThat(line.find()).as(name).isTrue();
        return line.group(1);
    }

    private static String names(Enum<?>[] constants) {
        return String.join("|", Stream.of(constants).map(Enum::name).toList());
    }

    static String written(String text, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        Brat.write(out, text, attributions);
        return out.toString();
    }

    static List<Attribution> read(String annotations, String text) {
        return Brat.read(new StringReader(annotations), text);
    }
}
