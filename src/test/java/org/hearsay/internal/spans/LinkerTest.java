package org.hearsay.internal.spans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.AttributionType;
import org.hearsay.internal.cues.Cue;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is settled between links that a model made, whatever it has learnt. */
class LinkerTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final Linker LINKER = new Linker(Map.of());

    @Test
    void aClaimEndsBeforeASentenceThatIsAnothersWhole() {
        Document document = READER.read("It rains, said Ana. It snows, said Bob.");
        Link first = link(new Range(4, 5), new Range(3, 4), new Range(0, 2), new Range(6, 11));
        Link second = link(new Range(10, 11), new Range(9, 10), new Range(6, 8));

        assertThat(LINKER.bound(document, List.of(), List.of(first, second), Trace.OFF))
                .extracting(Link::claim)
                .containsExactly(List.of(new Range(0, 2)), List.of(new Range(6, 8)));
    }

    @Test
    void aClaimGoesOnBehindItsCue() {
        Document document = READER.read("The bridge, said Ana, is safe. It snows, said Bob.");
        Link first = link(new Range(4, 5), new Range(3, 4), new Range(0, 2), new Range(6, 8));
        Link second = link(new Range(13, 14), new Range(12, 13), new Range(9, 11));

        assertThat(LINKER.bound(document, List.of(), List.of(first, second), Trace.OFF))
                .extracting(Link::claim)
                .containsExactly(List.of(new Range(0, 2), new Range(6, 8)), List.of(new Range(9, 11)));
    }

    @Test
    void theQuotedClaimGoesOnAndNotTheNearerOne() {
        Document document = READER.read("“It rains,” said Ana, speaking of Bob. “It snows.”");
        Link said = link(new Range(6, 7), new Range(5, 6), new Range(0, 5));
        Link speaking = link(new Range(6, 7), new Range(8, 10), new Range(10, 11));

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(said, speaking), Trace.OFF))
                .extracting(Link::claim)
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
        Link link =
                link(new Range(said - 1, said), new Range(said, said + 1), new Range(said + 1, document.size() - 1));

        assertThat(LINKER.bound(document, List.of(), List.of(link), Trace.OFF))
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
        Link link = link(new Range(2, 3), new Range(0, 2), new Range(4, document.size() - 1));

        assertThat(LINKER.bound(document, List.of(), List.of(link), Trace.OFF))
                .singleElement()
                .satisfies(bound ->
                        assertThat(document.words(bound.claim().get(0))).isEqualTo(claim));
    }

    @Test
    void whoIsAskedStandsOutsideTheQuotation() {
        Document document = READER.read("He turned round, asking them, “Where is it?”");
        Link asking = link(new Range(0, 1), new Range(4, 5), new Range(5, 13));
        Link hearer = link(new Range(0, 1), new Range(4, 5), new Range(5, 6));

        for (Link link : List.of(asking, hearer)) {
            assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(link), Trace.OFF))
                    .extracting(Link::claim)
                    .containsExactly(List.of(new Range(7, 13)));
        }
    }

    @Test
    void whoIsPraisedStandsInsideTheClaim() {
        Document document = READER.read("He praised Ruiz, “the best of all.”");
        List<Range> claim = List.of(new Range(2, document.size()));
        Link praised = new Link(
                "model", AttributionType.ATTITUDE, 0.9, List.of(new Range(0, 1)), List.of(new Range(1, 2)), claim);

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(praised), Trace.OFF))
                .extracting(Link::claim)
                .containsExactly(claim);
    }

    @Test
    void whenItIsSaidStandsOutsideTheQuotation() {
        Document document = READER.read("She said, “Don't do it,” until it rained.");
        Link said = link(new Range(0, 1), new Range(1, 2), new Range(3, 13));

        assertThat(LINKER.bound(document, new QuoteFinder().find(document), List.of(said), Trace.OFF))
                .extracting(link -> text(document, link))
                .containsExactly("“Don't do it,”");
    }

    @Test
    void aQuotationIsItsSignersAlone() {
        Document document =
                READER.read("“We need this bridge,” Weber said.\n\n“So do we.”\n\n— Ana Ruiz, mayor\n\n“Late.”");

        assertThat(LINKER.link(document, new QuoteFinder().find(document), List.of(cue(document, 7, 8, 0))))
                .extracting(link -> link.foundBy() + ": " + text(document, link))
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
            Link said = link(new Range(end - 3, end - 2), new Range(end - 2, end - 1), new Range(0, end - 4));

            assertThat(LINKER.bound(document, List.of(), List.of(said), Trace.OFF))
                    .extracting(link -> text(document, link))
                    .containsExactly("The bridge is shut");
        }
    }

    @Test
    void anAsideIsNoDateline() {
        Document document = READER.read("NATO — the alliance — said it rains.");
        Link said = link(new Range(0, 5), new Range(5, 6), new Range(6, 8));

        assertThat(LINKER.bound(document, List.of(), List.of(said), Trace.OFF))
                .extracting(Link::source)
                .containsExactly(List.of(new Range(0, 5)));
    }

    private static Cue cue(Document document, int source, int cue, int claim) {
        return new Cue(
                "rule",
                AttributionType.STATEMENT,
                0.9,
                List.of(new Range(cue, cue + 1)),
                List.of(new Range(source, source + 1)),
                List.of(new Range(claim, source)));
    }

    private static String text(Document document, Link link) {
        return document.passage(link.claim()).text();
    }

    private static Link link(Range source, Range cue, Range... claim) {
        return new Link("model", AttributionType.STATEMENT, 0.9, List.of(source), List.of(cue), List.of(claim));
    }
}
