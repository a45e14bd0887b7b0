package org.hearsay.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hearsay.Span;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;

class QuoteProperties {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final QuoteFinder FINDER = new QuoteFinder();

    @Property
    void anyTextGivesPiecesInsideParagraphsThatNestOrStandApart(@ForAll("anything") String text) {
        Document document = READER.read(text);
        List<Quote> quotes = FINDER.findAll(document);

        Deque<Quote> around = new ArrayDeque<>();
        int from = 0;
        for (Quote quote : quotes) {
            assertThat(quote.from()).isGreaterThanOrEqualTo(from);
            from = quote.from();
            int paragraph = -1;
            for (Range piece : quote.pieces()) {
                assertThat(document.paragraphIndex(piece.from())).isGreaterThan(paragraph);
                paragraph = document.paragraphIndex(piece.from());
                assertThat(document.paragraphIndex(piece.to() - 1)).isEqualTo(paragraph);
                assertThat(piece.length()).isGreaterThan(1);
            }
            while (!around.isEmpty() && around.element().to() <= quote.from()) {
                around.pop();
            }
            assertThat(quote.depth()).isEqualTo(around.size());
            assertThat(around)
                    .allMatch(outer -> outer.pieces().stream().anyMatch(piece -> piece.contains(whole(quote))));
            around.push(quote);
        }
        assertThat(FINDER.find(document))
                .isEqualTo(quotes.stream().filter(quote -> quote.depth() == 0).toList());
        assertThat(FINDER.findAll(document)).isEqualTo(quotes);
    }

    /** One inside another stays in one paragraph. */
    private static Range whole(Quote quote) {
        assertThat(quote.depth() == 0 || quote.pieces().size() == 1).isTrue();
        return new Range(quote.from(), quote.to());
    }

    @Property
    void asManyAreFoundAsWereWritten(@ForAll("article") List<List<String>> article) {
        String text = text(article, "\n\n");
        long written = text.chars().filter(c -> c == '“' || c == '‘').count();

        List<Quote> quotes = FINDER.findAll(READER.read(text));

        assertThat(quotes).hasSize((int) written).allMatch(Quote::closed);
        assertThat(quotes.stream().filter(quote -> quote.depth() == 0))
                .hasSize((int) text.chars().filter(c -> c == '“').count());
    }

    @Property
    void straightMarksGiveTheSamePassages(@ForAll("article") List<List<String>> article) {
        String text = text(article, "\n\n");
        String straight =
                text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');

        assertThat(spans(straight)).isEqualTo(spans(text));
    }

    @Property
    void lineEndsDoNotMatter(@ForAll("article") List<List<String>> article) {
        assertThat(words(text(article, "\r\n\r\n"))).isEqualTo(words(text(article, "\n\n")));
    }

    @Property
    void oneThatGoesOnOverParagraphsIsOne(@ForAll("sentences") List<String> paragraphs) {
        String text = "She said: “" + String.join("\n\n“", paragraphs) + "”\n\nIt rained.";

        List<Quote> quotes = FINDER.find(READER.read(text));

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).pieces()).hasSize(paragraphs.size());
        assertThat(quotes.get(0).closed()).isTrue();
    }

    private static String text(List<List<String>> article, String paragraphEnd) {
        return String.join(
                paragraphEnd,
                article.stream().map(sentences -> String.join(" ", sentences)).toList());
    }

    private static List<Span> spans(String text) {
        Document document = READER.read(text);
        List<Span> spans = new ArrayList<>();
        FINDER.findAll(document).forEach(quote -> quote.pieces().forEach(piece -> spans.add(document.span(piece))));
        return spans;
    }

    private static List<String> words(String text) {
        return spans(text).stream().map(span -> span.cut(text)).toList();
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> marks =
                Arbitraries.of("\"", "“", "”", "'", "‘", "’", "''", "``", "«", "»", "„", "‹", "›", "6'2\"", "'90s");
        Arbitrary<String> words = Arbitraries.of(
                "road", "said", "players", "It", "n", "2016", " ", " ", " ", ",", ".", ". ", "—", "(", ")");
        Arbitrary<String> others = Arbitraries.of(
                "\n\n", "\r\n\r\n", "\n", "\uD83D", "\uDE00", "😀", "\u0301", "\u202E", "\u0000", "\u00A0");
        Arbitrary<String> known = Arbitraries.frequencyOf(Tuple.of(4, marks), Tuple.of(4, words), Tuple.of(1, others));
        return Arbitraries.oneOf(known, known, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<List<String>>> article() {
        return sentence().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return clause().map(clause -> "It is known that " + clause + ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<String> sentence() {
        Arbitrary<String> speaker =
                Arbitraries.of("the mayor", "Ana Ruiz", "a spokesman for the players’ union", "she", "Dr. Lund");
        Arbitrary<String> form = Arbitraries.of(
                "“%2$s,” said %1$s.",
                "“%2$s,” %1$s said, “%3$s.”",
                "In the ’90s, %1$s said that “%2$s” and that “%3$s.”",
                "%1$s said: “%2$s!”",
                "%1$s (“%2$s”) told us: “%3$s?”",
                "“I heard ‘%2$s’ and believe it,” %1$s said.",
                "“As I heard, ‘%2$s,’” %1$s said.",
                "It’s true, %1$s said.",
                "The farmers’ plan, which %1$s calls “%2$s”, is good.");
        return Combinators.combine(form, speaker, clause(), clause()).as((f, s, c, d) -> f.formatted(s, c, d));
    }

    private static Arbitrary<String> clause() {
        return Arbitraries.of(
                "the road is open",
                "it’s over",
                "we won in 2016",
                "we don’t know it",
                "rain",
                "Late Rain",
                "no way out");
    }
}
