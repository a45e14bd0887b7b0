package org.hearsay.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final Map<String, WordClass> LISTED = Map.of(
            "who", WordClass.RELATIVIZER,
            "because", WordClass.SUBORDINATOR,
            "if", WordClass.CONDITION,
            "unless", WordClass.EXCEPTION,
            "likely", WordClass.GOVERNOR,
            "they", WordClass.NOMINATIVE,
            "not", WordClass.NEGATION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge is safe.                         | main
            The man who left Rome is back.              | main The man; relative who left Rome; resumed is back.
            The man, who left, is dead.                 | main The man,; relative who left,; resumed is dead.
            They said that it rained.                   | main They said; complement that it rained.
            They asked whether it rained.               | main They asked; complement whether it rained.
            The bridge closed because it rained.        | main The bridge closed; adverbial because it rained.
            If it rains, the bridge closes.             | condition If it rains,; resumed the bridge closes.
            The bridge stays open unless it rains.      | main The bridge stays open; condition unless it rains.
            Because it rained did not help them.        | adverbial Because it rained; resumed did not help them.
            If it rains and snows, the bridge closes.   | condition If it rains; coordinate and snows,; resumed the bridge closes.
            The firm plans to sell ships.               | main The firm plans; infinitive to sell ships.
            The mayor told them not to leave.           | main The mayor told them; infinitive not to leave.
            They stopped selling ships.                 | main They stopped; gerund selling ships.
            The firm sold the ships and closed the pier.| main The firm sold the ships; coordinate and closed the pier.
            The firm left, closing the pier.            | main The firm left,; participle closing the pier.
            The pier is open; the bridge is closed.     | main The pier is open;; main the bridge is closed.
            """)
    void aSentenceIsCutIntoClauses(String sentence, String clauses) {
        TokenSlice words = words(sentence);
        assertThat(syntax(words).clauses().stream()
                        .map(clause -> clause.kind().name().toLowerCase(Locale.ROOT) + " " + text(words, clause))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(clauses.equals("main") ? "main " + sentence : clauses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge is safe because it is new.       | The bridge is safe
            If it rains, the bridge closes.             | the bridge closes
            The man who left is back.                   | The man is back
            It is likely that the bridge closes.        | It is likely that the bridge closes
            It is clear that the bridge closes.         | It is clear
            If it rains and snows, the bridge closes.   | the bridge closes
            The bid to buy ships did not help.          | The bid to ships did not help
            """)
    void theMainClauseHoldsWhatItGoverns(String sentence, String clause) {
        TokenSlice words = words(sentence);
        MainClause main = syntax(words).mainClause();
        assertThat(IntStream.range(0, words.size())
                        .filter(main::holds)
                        .mapToObj(i -> words.get(i).text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(clause);
    }

    private static TokenSlice words(String sentence) {
        Document document = READER.read(sentence);
        return TokenSlice.of(document, document.sentences());
    }

    private static SentenceSyntax syntax(TokenSlice words) {
        List<ListedEntry> entries = IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(LISTED.get(words.lower(i)))
                        .map(wordClass -> new ListedEntry(i, i + 1, Set.of(wordClass))))
                .toList();
        return new SentenceSyntax(words, entries);
    }

    private static String text(TokenSlice words, Clause clause) {
        return words.part(clause.from(), clause.to()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replaceAll(" ([.,;])", "$1");
    }
}
