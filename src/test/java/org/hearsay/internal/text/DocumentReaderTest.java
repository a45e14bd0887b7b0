package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static final DocumentReader READER = DocumentReader.load(500);

    @ParameterizedTest
    @MethodSource("tokens")
    void splitsTokens(String line) {
        String marked = line.replace(" ~", " ");
        Document document = READER.read(marked.replace("~", ""));

        StringBuilder actual = new StringBuilder();
        int end = 0;
        for (Token token : document.tokens()) {
            actual.append(token.start() > end ? " " : end > 0 ? "~" : "")
                    .append(document.text(), token.start(), token.end());
            end = token.end();
        }
        assertThat(actual.toString()).isEqualTo(marked.replaceAll("^~", ""));
    }

    static Stream<String> tokens() throws IOException {
        return lines("tokens.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void splitsSentences(String line) {
        Document document = READER.read(line.replace(" || ", " "));

        assertThat(sentences(document)).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void quotationMarksOfEitherShapeGiveTheSameSentences(String line) {
        String straight =
                line.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');

        assertThat(sentences(READER.read(straight.replace(" || ", " ")))).isEqualTo(straight);
    }

    @Test
    void splitsSentencesWithoutASpaceBetween() {
        assertThat(READER.read("He left home.The mayor stayed.").sentences()).hasSize(2);
        assertThat(READER.read("See example.com and Node.js today.").sentences())
                .hasSize(1);
    }

    static Stream<String> sentences() throws IOException {
        return lines("sentences.txt");
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DocumentReaderTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList().stream();
        }
    }

    private static String sentences(Document document) {
        return document.sentences().stream().map(document::words).collect(Collectors.joining(" || "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor has denied it.            | denied     | VERB | deny   | PAST
            The mayor says so.                  | says       | VERB | say    | S
            They are making plans.              | making     | VERB | make   | ING
            They stopped the train.             | stopped    | VERB | stop   | PAST
            It was known to us.                 | known      | VERB | know   | PARTICIPLE
            He wants to put it there.           | put        | VERB | put    | BASE
            She put it there.                   | put        | VERB | put    | PAST
            She did not put it there.           | put        | VERB | put    | BASE
            He has become a lawyer.             | become     | VERB | become | PARTICIPLE
            She is here.                        | is         | AUX  | be     | S
            Mayor Says Bridge Will Open in May  | says       | VERB | say    | S
            COUNCIL TO MEET AGAIN, MAYOR SAYS   | says       | VERB | say    | S
            They won't go.                      | wo         | AUX  | will   | BASE
            The women left the cities.          | women      | NOUN | woman  | NONE
            The women left the cities.          | cities     | NOUN | city   | NONE
            He rejected the critics' analyses.  | analyses   | NOUN | analysis | NONE
            The council re-elected her.         | re-elected | VERB | re-elect | PAST
            It is a long-time problem.          | long-time  | ADJ  | long-time | NONE
            """)
    void knowsTagsLemmasAndInflection(String text, String form, Upos upos, String lemma, Inflection inflection) {
        Token token = READER.read(text).tokens().stream()
                .filter(t -> t.lower().equals(form))
                .findFirst()
                .orElseThrow();

        assertThat(List.of(token.upos(), token.lemma(), token.inflection()))
                .isEqualTo(List.of(upos, lemma, inflection));
    }

    @Test
    void cliticsHaveTagsAndLemmasOfTheirOwn() {
        Document document = READER.read("He didn’t say who’s coming, and the firm’s owner can't.");

        assertThat(document.tokens().stream().map(t -> t.text() + "/" + t.upos() + "/" + t.lemma()))
                .contains("did/AUX/do", "n't/PART/not", "who/PRON/who", "'s/AUX/be", "'s/PART/'s", "ca/AUX/can");
    }

    @Test
    void cutsCliticsWhereLowerCaseIsLonger() {
        assertThat(READER.read("İworkers' İzmir's").tokens())
                .extracting(Token::text)
                .containsExactly("İworkers", "'", "İzmir", "'s");
    }

    @Test
    void hyphensOfEitherShapeAreOne() {
        assertThat(READER.read("a long‐time ex‑mayor").tokens())
                .extracting(Token::text)
                .containsExactly("a", "long-time", "ex-mayor");
    }

    @Test
    void eachLineIsAParagraph() {
        assertThat(paragraphs("Council votes\nThe council voted.\r\nIt said no.\n\n\fThe end.\u2028Really."))
                .containsExactly("Council votes", "The council voted.", "It said no.", "The end.", "Really.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String wrapped = """
                The council of the small town voted on Monday to close
                the old bridge, which the mayor had called a danger to
                everybody who crosses it. Nobody objected, she said at
                the end of the meeting.

                The bridge was built in 1911.
                """;

        assertThat(paragraphs(wrapped)).hasSize(2);
        assertThat(READER.read(wrapped).sentences()).hasSize(3);
    }

    private static List<String> paragraphs(String text) {
        Document document = READER.read(text);
        return document.paragraphs().stream().map(document::words).toList();
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(READER.read("").tokens()).isEmpty();
        assertThat(READER.read(" \n\u200B\t\n").sentences()).isEmpty();
    }

    @Test
    void cutsLongSentences() {
        Document document = DocumentReader.load(10).read("it isn't ".repeat(40));

        assertThat(document.sentences()).allMatch(sentence -> sentence.length() <= 10);
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.load(0))
                .withMessageContaining("maximumSentenceLength");
    }

    @Test
    void readsTheSameInEightThreads() throws Exception {
        List<String> texts = Stream.concat(tokens(), sentences()).toList();
        List<List<Token>> expected =
                texts.stream().map(text -> READER.read(text).tokens()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Token>>>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(threads.submit(() ->
                        texts.stream().map(text -> READER.read(text).tokens()).toList()));
            }
            for (Future<List<List<Token>>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a",
        "1",
        "a.",
        "'",
        "\"",
        "-",
        "'s",
        "\u200B",
        "\uD83D\uDE00",
        "\u0301",
        "a\u200B",
        "?",
        "a'",
        "://",
        "Mr.A"
    })
    void readsAMillionCharactersWithoutASpace(String piece) {
        assertThat(READER.read(piece.repeat(1_000_000 / piece.length())).sentences())
                .isNotNull();
    }

    @Test
    void readsTenMegabytes() {
        String line = "The mayor said on Monday that the U.S. \"isn't\" ready, Mr. Weber told the council.\n";

        assertThat(READER.read(line.repeat(10_000_000 / line.length())).paragraphs())
                .hasSize(10_000_000 / line.length());
    }
}
