package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedTextTest {

    private static final String TEXT = """
            Ana Ruiz said it rained. The sun came out.

            Bo Li denied it rained. “It rained,” Ruiz said.
            """;
    private static final ParsedText PARSED = AttributionParser.create().parse("news.txt", TEXT);

    @Test
    void keepsTheTextAndItsParts() {
        assertThat(PARSED.id()).isEqualTo("news.txt");
        assertThat(PARSED.text()).isEqualTo(TEXT);
        assertThat(PARSED.paragraphs().stream().map(span -> span.cut(TEXT)))
                .containsExactly(
                        "Ana Ruiz said it rained. The sun came out.",
                        "Bo Li denied it rained. “It rained,” Ruiz said.");
        assertThat(PARSED.sentences().stream().map(span -> span.cut(TEXT)))
                .containsExactly(
                        "Ana Ruiz said it rained.",
                        "The sun came out.",
                        "Bo Li denied it rained.",
                        "“It rained,” Ruiz said.");
    }

    @Test
    void speakersHaveTheirAttributionsInTheOrderOfTheText() {
        List<Attribution> all = PARSED.attributions();

        assertThat(PARSED.speakers().keySet()).extracting(Speaker::name).containsExactly("Ana Ruiz", "Bo Li");
        assertThat(PARSED.speakers().values()).containsExactly(List.of(all.get(0), all.get(2)), List.of(all.get(1)));
    }

    @Test
    void whatSomebodyDidNotSayIsNoneOfTheirClaims() {
        ParsedText parsed =
                AttributionParser.create().parse("a.txt", "The mayor did not say that the bridge was unsafe.");

        assertThat(parsed.attributions()).extracting(Attribution::ascription).containsExactly(Ascription.NOT_MADE);
        assertThat(parsed.speakers()).isEmpty();
    }

    @Test
    void theSentenceIsThatOfTheCue() {
        assertThat(PARSED.attributions().stream().map(PARSED::sentenceOf))
                .extracting(span -> span.cut(TEXT))
                .containsExactly("Ana Ruiz said it rained.", "Bo Li denied it rained.", "“It rained,” Ruiz said.");
    }

    @Test
    void withoutACueItIsThatOfTheSourceOrTheClaim() {
        Claim claim = new Claim(Attributions.words("it", 27), "it");
        ParsedText parsed = new ParsedText(
                "a",
                "x".repeat(50),
                List.of(),
                List.of(),
                List.of(new Span(0, 10), new Span(10, 20), new Span(25, 50)));

        assertThat(parsed.sentenceOf(Attribution.builder(claim).build())).isEqualTo(new Span(25, 50));
        assertThat(parsed.sentenceOf(Attribution.builder(claim)
                        .source(Attributions.words("Ruiz", 10))
                        .build()))
                .isEqualTo(new Span(10, 20));
    }

    @Test
    void anAttributionOfAnotherTextHasNoSentence() {
        ParsedText parsed =
                new ParsedText("a", "x".repeat(50), List.of(), List.of(), List.of(new Span(10, 20), new Span(25, 30)));

        for (int start : List.of(0, 20, 24, 30, 99)) {
            Attribution other = Attribution.builder(new Claim(Attributions.words("it", start), "it"))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> parsed.sentenceOf(other))
                    .withMessageStartingWith("no sentence holds offset " + start + ": ");
        }
    }

    @Test
    void spansThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParsedText("a", "It rained.", List.of(), List.of(new Span(0, 11)), List.of()))
                .withMessage("paragraphs end at 11, behind the text, which ends at 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParsedText(
                        "a", "It rained.", List.of(), List.of(), List.of(new Span(0, 5), new Span(4, 10))))
                .withMessage("sentences overlap or are out of order at [4, 10)");
    }

    @Test
    void nothingInItCanBeChanged() {
        for (List<?> list : List.of(PARSED.attributions(), PARSED.paragraphs(), PARSED.sentences())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(PARSED.speakers()::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(PARSED.speakers().values().iterator().next()::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isSerializedAndReadBack() throws IOException, ClassNotFoundException {
        assertThat(Serialized.read(Serialized.bytes(PARSED))).isEqualTo(PARSED);
    }

    @Test
    void tellsItsNameInALine() {
        assertThat(PARSED).hasToString("news.txt (attributions: 3)");
    }
}
