package org.hearsay.internal.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.AttributionType;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is settled between candidates that a model made, whatever it has learnt. */
class LinkerTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final Linker LINKER = new Linker(Map.of());

    @Test
    void aClaimEndsBeforeASentenceThatIsAnothersWhole() {
        Document document = READER.read("It rains, said Ana. It snows, said Bob.");
        Candidate first = bounded(new Range(4, 5), new Range(3, 4), new Range(0, 2), new Range(6, 11));
        Candidate second = bounded(new Range(10, 11), new Range(9, 10), new Range(6, 8));

        assertThat(LINKER.bound(document, List.of(), List.of(first, second), Trace.OFF))
                .extracting(Candidate::claim)
                .containsExactly(List.of(new Range(0, 2)), List.of(new Range(6, 8)));
    }

    @Test
    void aClaimGoesOnBehindItsCue() {
        Document document = READER.read("The bridge, said Ana, is safe. It snows, said Bob.");
        Candidate first = bounded(new Range(4, 5), new Range(3, 4), new Range(0, 2), new Range(6, 8));
        Candidate second = bounded(new Range(13, 14), new Range(12, 13), new Range(9, 11));

        assertThat(LINKER.bound(document, List.of(), List.of(first, second), Trace.OFF))
                .extracting(Candidate::claim)
                .containsExactly(List.of(new Range(0, 2), new Range(6, 8)), List.of(new Range(9, 11)));
    }

    @Test
    void theQuotedClaimGoesOnAndNotTheNearerOne() {
        Document document = READER.read("“It rains,” said Ana, speaking of Bob. “It snows.”");
        Candidate said = bounded(new Range(6, 7), new Range(5, 6), new Range(0, 5));
        Candidate speaking = bounded(new Range(6, 7), new Range(8, 10), new Range(10, 11));

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(said, speaking), Trace.OFF))
                .extracting(Candidate::claim)
                .containsExactly(List.of(new Range(0, 5), new Range(12, 17)), List.of(new Range(10, 11)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana, who said it was safe, left the room.           | it was safe",
                "Ana, who said Cole, the mayor, was lying, left.     | Cole, the mayor, was lying",
                "Ana, who said the pier, which is old, had been shut, is ill. | the pier, which is old, had been shut",
                "They met Ana, who said the pier, built late, fell.  | the pier, built late, fell",
                "A man who said he was hurt was taken to town.       | he was hurt",
                "Those who said the dam is safe are wrong.           | the dam is safe",
                "They met a man who said it was safe to go.          | it was safe to go",
            })
    void aRelativeClauseEndsWhereTheSentenceGoesOn(String text, String claim) {
        Document document = READER.read(text);
        int said = IntStream.range(0, document.size())
                .filter(i -> document.token(i).text().equals("said"))
                .findFirst()
                .orElseThrow();
        Candidate candidate =
                bounded(new Range(said - 1, said), new Range(said, said + 1), new Range(said + 1, document.size() - 1));

        assertThat(LINKER.bound(document, List.of(), List.of(candidate), Trace.OFF))
                .singleElement()
                .satisfies(bound ->
                        assertThat(document.words(bound.claim().get(0))).isEqualTo(claim));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Ana, who runs the mill, prices fell, and all left. | prices fell, and all left",
                "According to Reuters, based in London, prices fell.             | prices fell",
                "According to Ana, growing demand, not greed, is to blame.       | growing demand, not greed, is to blame",
            })
    void aClaimBeginsBehindARemarkOnItsSource(String text, String claim) {
        Document document = READER.read(text);
        Candidate candidate = bounded(new Range(2, 3), new Range(0, 2), new Range(4, document.size() - 1));

        assertThat(LINKER.bound(document, List.of(), List.of(candidate), Trace.OFF))
                .singleElement()
                .satisfies(bound ->
                        assertThat(document.words(bound.claim().get(0))).isEqualTo(claim));
    }

    @Test
    void whoIsAskedStandsOutsideTheQuotation() {
        Document document = READER.read("He turned round, asking them, “Where is it?”");
        Candidate asking = bounded(new Range(0, 1), new Range(4, 5), new Range(5, 13));
        Candidate hearer = bounded(new Range(0, 1), new Range(4, 5), new Range(5, 6));

        for (Candidate candidate : List.of(asking, hearer)) {
            assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(candidate), Trace.OFF))
                    .extracting(Candidate::claim)
                    .containsExactly(List.of(new Range(7, 13)));
        }
    }

    @Test
    void whoIsPraisedStandsInsideTheClaim() {
        Document document = READER.read("He praised Ruiz, “the best of all.”");
        List<Range> claim = List.of(new Range(2, document.size()));
        Candidate praised = Candidate.by("model", AttributionType.ATTITUDE, 0.9)
                .source(List.of(new Range(0, 1)))
                .cue(List.of(new Range(1, 2)))
                .claim(claim)
                .build();

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(praised), Trace.OFF))
                .extracting(Candidate::claim)
                .containsExactly(claim);
    }

    @Test
    void whenItIsSaidStandsOutsideTheQuotation() {
        Document document = READER.read("She said, “Don't do it,” until it rained.");
        Candidate said = bounded(new Range(0, 1), new Range(1, 2), new Range(3, 13));

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(said), Trace.OFF))
                .extracting(candidate -> text(document, candidate))
                .containsExactly("“Don't do it,”");
    }

    @Test
    void aQuotationIsItsSignersAlone() {
        Document document =
                READER.read("“We need this bridge,” Weber said.\n\n“So do we.”\n\n— Ana Ruiz, mayor\n\n“Late.”");

        assertThat(LINKER.link(document, new QuoteFinder().find(document), List.of(cue(document, 7, 8, 0))))
                .extracting(candidate -> candidate.foundBy() + ": " + text(document, candidate))
                .containsExactly("rule: “We need this bridge,”", "signature: “So do we.”");
    }

    @Test
    void aCrossheadOrAListIsNoSignature() {
        for (String below : List.of("– Old hands –", "- Nine months of rain", "- Ruiz said so", "Ana Ruiz", "—")) {
            Document document = READER.read("“So do we.”\n\n" + below);

            assertThat(LINKER.link(document, new QuoteFinder().find(document), List.of()))
                    .as(below)
                    .isEmpty();
        }
    }

    @Test
    void aDatelineIsNobodysWords() {
        for (String head :
                List.of("HARTFIELD (AP) — ", "PORT WEBER, Nov. 22 (Reuters) - ", "HARTFIELD, Ohio, May 2, 2026 – ")) {
            Document document = READER.read(head + "The bridge is shut, Ana said.");
            int end = document.size();
            Candidate said = bounded(new Range(end - 3, end - 2), new Range(end - 2, end - 1), new Range(0, end - 4));

            assertThat(LINKER.bound(document, List.of(), List.of(said), Trace.OFF))
                    .extracting(candidate -> text(document, candidate))
                    .containsExactly("The bridge is shut");
        }
    }

    @Test
    void anAsideIsNoDateline() {
        Document document = READER.read("NATO — the alliance — said it rains.");
        Candidate said = bounded(new Range(0, 5), new Range(5, 6), new Range(6, 8));

        assertThat(LINKER.bound(document, List.of(), List.of(said), Trace.OFF))
                .extracting(Candidate::source)
                .containsExactly(List.of(new Range(0, 5)));
    }

    private static Candidate cue(Document document, int source, int cue, int claim) {
        return Candidate.by("rule", AttributionType.STATEMENT, 0.9)
                .source(List.of(new Range(source, source + 1)))
                .cue(List.of(new Range(cue, cue + 1)))
                .claim(List.of(new Range(claim, source)))
                .build();
    }

    private static String text(Document document, Candidate candidate) {
        return document.passage(candidate.claim()).text();
    }

    private static Candidate bounded(Range source, Range cue, Range... claim) {
        return Candidate.by("model", AttributionType.STATEMENT, 0.9)
                .source(List.of(source))
                .cue(List.of(cue))
                .claim(List.of(claim))
                .build();
    }
}
