package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesTest {

    private static final String TEXT = "Mayor Ana Ruiz said that “the bridge may open,” Bo Li claimed.";

    private static final String LINE = """
            {"document": "a.txt", "attributions": [\
            {"source": {"text": "Bo Li", "spans": [[48, 53]]}, "cue": null, \
            "claim": {"text": "rain … fell", "spans": [[1, 3], [5, 9]], "proposition": "rain fell"}, \
            "speaker": {"name": "Bo Li", "kind": "PERSON", "role": null, "affiliation": null}, \
            "hedging": {"level": "CERTAIN", "polarity": "POSITIVE", "markers": []}, \
            "framing": "NEUTRAL", "quotation": "INDIRECT", "type": "STATEMENT", "confidence": 1.0, "foundBy": "x", "within": null}]}
            """;

    @Test
    void writesTheLayout() throws IOException {
        Passage may = Attributions.passage(TEXT, "may");
        Attribution outer = Attributions.of(TEXT, "Bo Li", "claimed", "Mayor Ana Ruiz said that “the bridge may open,”")
                .framing(Framing.DISTANCED)
                .confidence(0.75)
                .foundBy("said")
                .build();
        Attribution inner = Attributions.of(TEXT, "Mayor Ana Ruiz", "said", "that “the bridge may open,”")
                .speaker(new Speaker("Ana Ruiz", SpeakerKind.PERSON, "mayor", "", List.of()))
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE, Polarity.NEGATIVE, List.of(new Marker(may, "modal-possible"))))
                .within(outer)
                .build();
        Attribution bare = Attribution.builder(new Claim(may, "may")).build();

        assertThat(written("dir/a\"<é>.txt", List.of(outer, inner, bare))).isEqualTo("""
                {"document": "dir/a\\"<é>.txt", "attributions": [\
                {"source": {"text": "Bo Li", "spans": [[48, 53]]}, "cue": {"text": "claimed", "spans": [[54, 61]]}, \
                "claim": {"text": "Mayor Ana Ruiz said that “the bridge may open,”", "spans": [[0, 47]], \
                "proposition": "Mayor Ana Ruiz said that “the bridge may open,”"}, \
                "speaker": {"name": "Bo Li", "kind": "PERSON", "role": null, "affiliation": null}, \
                "ascription": "MADE", "hedging": {"level": "CERTAIN", "polarity": "POSITIVE", "mood": "STATED", "markers": []}, "framing": "DISTANCED", \
                "quotation": "INDIRECT", "type": "STATEMENT", "confidence": 0.75, "foundBy": "said", "origin": "RULE", "within": null}, \
                {"source": {"text": "Mayor Ana Ruiz", "spans": [[0, 14]]}, "cue": {"text": "said", "spans": [[15, 19]]}, \
                "claim": {"text": "that “the bridge may open,”", "spans": [[20, 47]], "proposition": "that “the bridge may open,”"}, \
                "speaker": {"name": "Ana Ruiz", "kind": "PERSON", "role": "mayor", "affiliation": null}, \
                "ascription": "MADE", "hedging": {"level": "POSSIBLE", "polarity": "NEGATIVE", "mood": "STATED", "markers": [{"text": "may", "spans": [[37, 40]], "rule": "modal-possible"}]}, \
                "framing": "NEUTRAL", "quotation": "INDIRECT", "type": "STATEMENT", "confidence": 1.0, "foundBy": "other", "origin": "RULE", "within": 0}, \
                {"source": null, "cue": null, "claim": {"text": "may", "spans": [[37, 40]], "proposition": "may"}, \
                "speaker": {"name": "unspecified", "kind": "UNSPECIFIED", "role": null, "affiliation": null}, \
                "ascription": "MADE", "hedging": {"level": "CERTAIN", "polarity": "POSITIVE", "mood": "STATED", "markers": []}, "framing": "NEUTRAL", \
                "quotation": "INDIRECT", "type": "STATEMENT", "confidence": 1.0, "foundBy": "other", "origin": "RULE", "within": null}]}
                """);
    }

    @Test
    void writesNothingFoundAsAnEmptyList() throws IOException {
        assertThat(written("-", List.of())).isEqualTo("{\"document\": \"-\", \"attributions\": []}\n");
    }

    @Test
    void anEnclosingAttributionThatIsNotListedGivesWayToTheNextAroundIt() throws IOException {
        Attribution first = claim("first").build();
        Attribution second = claim("second").within(first).build();
        Attribution third = claim("third").within(second).build();

        assertThat(written("a", List.of(first, third))).contains("\"within\": 0}]}");
        assertThat(written("a", List.of(third))).contains("\"within\": null}]}");
    }

    @Test
    void readsWhatItShows() {
        Attribution read = read(LINE).get(0).attributions().get(0);

        assertThat(read.source()).contains(new Passage(List.of(new Span(48, 53)), "Bo Li"));
        assertThat(read.cue()).isEmpty();
        assertThat(read.claim().proposition()).isEqualTo("rain fell");
        assertThat(read.speaker()).isEqualTo(new Speaker("Bo Li", SpeakerKind.PERSON, "", "", List.of()));
    }

    @Test
    void skipsBlankLinesAndFieldsThatItDoesNotKnow() {
        assertThat(read("\n \r\n" + LINE.replace("{\"document\"", "{\"made\": [1, {}], \"document\"") + "\n" + LINE))
                .hasSize(2);
    }

    @Test
    void equalSpeakersOfADocumentAreOneObject() throws IOException {
        Speaker speaker = new Speaker("Ana Ruiz", SpeakerKind.PERSON, "mayor", "", List.of());
        String line = written(
                "a",
                List.of(
                        claim("x").speaker(speaker).build(),
                        claim("y").speaker(speaker).build(),
                        claim("z").build()));

        List<Attribution> read = read(line).get(0).attributions();

        assertThat(read.get(0).speaker()).isSameAs(read.get(1).speaker());
        assertThat(read.get(2).speaker()).isSameAs(Speaker.UNSPECIFIED);
    }

    @Test
    void aSpeakerWithManyMentionsIsWrittenInLinearTime() throws IOException {
        List<Passage> mentions = IntStream.range(0, 50_000)
                .mapToObj(i -> new Passage(List.of(new Span(i, i + 1)), "x"))
                .toList();
        Speaker speaker = new Speaker("x", SpeakerKind.PERSON, "", "", mentions);
        List<Attribution> attributions = IntStream.range(0, 50_000)
                .mapToObj(i -> claim("y").speaker(speaker).build())
                .toList();

        assertThat(assertTimeout(Duration.ofSeconds(60), () -> written("a", attributions)))
                .hasLineCount(1);
    }

    @Test
    void manySpeakersOfOneNameAreReadInLinearTime() {
        int count = 50_000;
        String one = LINE.substring(LINE.indexOf('[') + 1, LINE.lastIndexOf(']'));
        String line = IntStream.range(0, count)
                .mapToObj(i -> one.replace("\"role\": null", "\"role\": \"officer " + i + "\""))
                .collect(Collectors.joining(", ", "{\"document\": \"a\", \"attributions\": [", "]}"));

        List<Attribution> read = assertTimeoutPreemptively(
                Duration.ofSeconds(90), () -> read(line).get(0).attributions());

        assertThat(read)
                .extracting(attribution -> attribution.speaker().role())
                .doesNotHaveDuplicates()
                .hasSize(count);
    }

    @Test
    void manyAttributionsWithinADeepNestThatIsNotListedAreWrittenInLinearTime() {
        Attribution around = claim("x").build();
        Attribution listed = around;
        for (int i = 0; i < 100_000; i++) {
            around = claim("x").within(around).build();
        }
        List<Attribution> attributions = new ArrayList<>(List.of(listed));
        for (int i = 0; i < 50_000; i++) {
            attributions.add(claim("y").within(around).build());
        }

        String line = assertTimeoutPreemptively(Duration.ofSeconds(90), () -> written("a", attributions));

        assertThat(line).endsWith("\"within\": 0}]}\n");
    }

    @Test
    void readsADeepNestWithoutDeepRecursion() throws IOException {
        int depth = 50_000;
        StringBuilder line = new StringBuilder("{\"document\": \"a\", \"attributions\": [");
        String one = LINE.substring(LINE.indexOf('[') + 1, LINE.lastIndexOf(']'));
        for (int i = 1; i < depth; i++) {
            line.append(one.replace("\"within\": null", "\"within\": " + i)).append(", ");
        }
        line.append(one).append("]}");

        List<Attribution> read = read(line.toString()).get(0).attributions();

        assertThat(read).hasSize(depth);
        assertThat(read.get(0).within().orElseThrow() == read.get(1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "document": "a.txt"| "a": 1      | the document has no document
            "a.txt"            | null        | document: must be a string
            [[48, 53]]         | [[53, 48]]  | attributions[0].source.spans[0]: end must be greater than start 53: 48
            [[48, 53]]         | [[48]]      | attributions[0].source.spans[0]: must be [start, end]
            [[48, 53]]         | [[48, 5.5]] | attributions[0].source.spans[0][1]: must be a whole number below 2^31
            [[48, 53]]         | [[0, 3e9]]  | attributions[0].source.spans[0][1]: must be a whole number below 2^31
            [[48, 53]]         | []          | attributions[0].source: spans is empty
            [[48, 53]]         | 48          | attributions[0].source.spans: must be an array
            , "proposition": "rain fell" | `` | attributions[0].claim: has no proposition
            "confidence": 1.0  | "confidence": 1.5    | attributions[0]: confidence must be between 0 and 1: 1.5
            "confidence": 1.0  | "confidence": "high" | attributions[0].confidence: must be a number
            "within": null     | "within": 1   | attributions[0].within: isn't the index of an attribution: 1
            "within": null     | "within": 0   | attributions[0].within: goes round in a circle
            "name": "Bo Li"    | "name": ""    | attributions[0].speaker: name is empty
            null}]}            | null}]} {}    | isn't well-formed JSON from $ on
            null}]}            | null}]        | isn't well-formed JSON from $.attributions on
            "cue": null        | "cue": nil    | isn't well-formed JSON from $.attributions[0].cue on
            """)
    void namesTheLineAndWhatIsWrong(String sound, String broken, String message) {
        String line = LINE.replace(sound, broken);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(LINE + "\n" + line))
                .withMessage("line 3: " + message);
    }

    static Stream<String> unparsable() {
        int times = 100_000;
        return Stream.of(
                "NaN",
                "-Infinity",
                "1".repeat(times),
                "[".repeat(times),
                "[".repeat(times) + "]".repeat(times),
                "{\"a\": ".repeat(times),
                "{\"" + "a".repeat(times) + "\": x}");
    }

    @ParameterizedTest
    @MethodSource("unparsable")
    void whatCannotBeParsedIsRefusedInFewWordsWhereverItStands(String value) {
        String unread = LINE.replace("{\"document\"", "{\"unread\": " + value + ", \"document\"");
        for (String line : List.of(value, LINE.replace("\"a.txt\"", value), unread)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(LINE + "\n" + line))
                    .satisfies(e ->
                            assertThat(e.getMessage()).startsWith("line 3: ").hasSizeLessThan(200));
        }
    }

    @Test
    void constantsThatALaterVersionMayHaveAreTolerated() {
        String later = LINE.replaceAll("\"(CERTAIN|POSITIVE|NEUTRAL|INDIRECT|STATEMENT|PERSON)\"", "\"LATER\"");

        Attribution read = read(later).get(0).attributions().get(0);

        assertThat(read.hedging().level()).isEqualTo(HedgingLevel.UNCOMMITTED);
        assertThat(read.hedging().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(read.framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(read.quotation()).isEqualTo(Quotation.INDIRECT);
        assertThat(read.type()).isEqualTo(AttributionType.STATEMENT);
        assertThat(read.speaker().kind()).isEqualTo(SpeakerKind.UNSPECIFIED);
    }

    @Test
    void aLineThatIsNoObjectSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("17"))
                .withMessage("line 1: the document must be an object");
    }

    @Test
    void aReaderThatFailsIsNotTheLinesFault() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> JsonLines.read(failing).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    static String written(String document, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLines.write(out, document, attributions);
        return out.toString();
    }

    static List<JsonLines.Line> read(String lines) {
        return JsonLines.read(new BufferedReader(new StringReader(lines))).toList();
    }

    private static Attribution.Builder claim(String words) {
        return Attribution.builder(new Claim(new Passage(List.of(new Span(0, words.length())), words), words));
    }
}
