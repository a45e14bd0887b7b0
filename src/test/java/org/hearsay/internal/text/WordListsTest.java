package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's word lists: those of the table of verbs, and those of a file each. */
class WordListsTest {

    private static final WordLists LISTS = WordLists.bundled();

    @Test
    void theIndexOfListsHasThemAll() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/hearsay/internal/words"))) {
            assertThat(Lines.ofResource("words.txt"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(file -> file.endsWith(".txt"))
                                    .map(file -> file.replace(".txt", ""))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachListCanBeRead(String name) {
        assertThat(LISTS.get(name).entries()).isNotEmpty().allMatch(entry -> entry.equals(WordList.normalized(entry)));
    }

    static Set<String> names() {
        return LISTS.names();
    }

    /** So that a verb is looked for in one place, and two who add the same one meet there. */
    @Test
    void verbsStandInAlphabeticalOrder() {
        List<String> verbs = Line.ofTable("words/verbs.tsv").stream()
                .skip(1)
                .map(row -> row.text().split("\t")[0])
                .toList();

        assertThat(Ordering.natural().isStrictlyOrdered(verbs)).isTrue();
    }

    @Test
    void aListIsTheVerbsWithItsValueAndThenTheEntriesOfItsFile() {
        assertThat(LISTS.get("say-verbs").entries())
                .contains("say", "point out")
                .doesNotContain("said", "tell", "-");
        assertThat(LISTS.get("belief-improbable").entries())
                .startsWith("disbelieve", "doubt", "question")
                .endsWith("cast doubt on", "call into question");
    }

    /** The rules know quotation marks by a list, all else by their shapes. */
    @Test
    void theDoubleQuotationMarksOfTheListHaveTheShapeOfOne() {
        assertThat(LISTS.get("quotation-marks").entries())
                .extracting(mark -> QuoteShape.of(mark, 0, mark.length()).family())
                .containsOnly(QuoteShape.Family.DOUBLE, QuoteShape.Family.GUILLEMET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"says", "say-verb", "verbs", "verb-lists", "frame", "-"})
    void whatIsNoListIsNone(String name) {
        assertThat(LISTS.has(name)).isFalse();
    }

    @Test
    void aListThatIsMissingIsNamed() {
        assertThatThrownBy(() -> LISTS.get("no-such-list"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no word list no-such-list (nearest: pronouns-first)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            say`tell`say      ¦ 3 ¦ the entry stands in the list already: say
            say`think         ¦ 2 ¦ the entry stands in the list already: think
            say`Tell          ¦ 2 ¦ the entry isn't in lower case: Tell
            # verbs`point  out¦ 2 ¦ words must stand one space apart: point  out
            say`b\u0007ll      ¦ 2 ¦ the entry holds a control character: b?ll
            # none yet        ¦ 1 ¦ the list is empty
            """)
    void aMistakeInAListIsNamed(String list, int line, String reason) {
        assertThatThrownBy(() -> WordList.parse("words", "words.txt", List.of(list.split("`")), Set.of("think")))
                .isInstanceOf(LineException.class)
                .hasMessage("words.txt:" + line + ": " + reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            point                ¦ 1  ¦ 1
            point out            ¦ 2  ¦ 2
            pointed/point out to ¦ 2  ¦ -1
            point out to us/we   ¦ 4  ¦ 2
            point out to we      ¦ 4  ¦ 4
            point it out         ¦ 1  ¦ 1
            out                  ¦ -1 ¦ -1
            """)
    void theLongestEntryThatBeginsAtATokenIsFound(String words, int end, int endAsWritten) {
        WordList list = WordList.of("own", List.of("point", "point out", "point out to we", "point out to we all"));
        List<Token> tokens =
                Stream.of(words.split(" ")).map(WordListsTest::token).toList();

        assertThat(list.end(tokens::get, 0, tokens.size())).isEqualTo(end);
        assertThat(list.endAsWritten(tokens::get, 0, tokens.size())).isEqualTo(endAsWritten);
    }

    /** A word, with its lemma behind a slash if it is another one. */
    private static Token token(String written) {
        String[] forms = written.split("/");
        return new Token(0, 1, forms[0], forms[0], Upos.X, forms[forms.length - 1], Inflection.NONE);
    }

    @Test
    void aTableThatSaysSomethingTwiceIsRefused() {
        Map<String, String> stems = new HashMap<>();
        List<Line> lines = lines("stems", "mak>e`# more``mak>-");
        lines.get(0).put(stems, "mak", "e");

        assertThatThrownBy(() -> lines.get(1).put(stems, "mak", "-"))
                .isInstanceOf(LineException.class)
                .hasMessage("stems:4: a line above says it already: mak");
        assertThat(stems).containsOnly(Map.entry("mak", "e"));
    }

    @Test
    void eachColumnOfTheVerbsHasItsLists() {
        VerbTable table = table("say-verbs>frame>say", "verb>frame>type`say>say tell>-`think>->belief`tell>tell>-");

        assertThat(table.names()).containsExactly("say-verbs", "tell-verbs", "type-belief");
        assertThat(table.list("tell-verbs")).containsExactly("say", "tell");
        assertThat(table.list("type-belief")).containsExactly("think");
        assertThat(table.list("no-verbs")).isEmpty();
    }

    /** A greater-than sign stands for a tab, a back tick for a line feed. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            say>frame>say ¦ verb>frame>type`add>sy>-       ¦ verbs:2: there is no frame sy (nearest: say)
            say>frame>say ¦ verb>frame>type`add>belief>-   ¦ verbs:2: there is no frame belief (nearest: tell)
            say>frame>say ¦ verb>frame>type`add>say >-     ¦ verbs:2: there is no frame  (nearest: say)
            say>frame>say ¦ verb>frame>type`add>say say>-  ¦ verbs:2: add has the frame twice: say
            say>frame>say ¦ verb>frame>type`add>->-        ¦ verbs:2: nothing is said of the verb: add
            say>frame>say ¦ verb>frame>type`add>say>-`add>->belief ¦ verbs:3: the verb has a row above: add
            say>frame>say ¦ verb>frame>type`Add>say>-      ¦ verbs:2: the entry isn't in lower case: Add
            say>frame>say ¦ verb>frame>type`add>say ¦ verbs:2: a row must have 3 cells with a tab between them, none blank: add>say
            say>frame>say ¦ verb>frame>type`add>>-  ¦ verbs:2: a row must have 3 cells with a tab between them, none blank: add>>-
            say>frame>say ¦ verb>frame>type`add>tell>belief ¦ lists:1: no verb is in the list: say
            say>fram>say  ¦ verb>frame>type`add>say>-      ¦ lists:1: there is no column fram (nearest: frame)
            say>frame     ¦ verb>frame>type`add>say>- ¦ lists:1: a row must have 4 cells with a tab between them, none blank: say>frame>so
            say>frame>tell ¦ verb>frame>type`add>say>-     ¦ lists:2: a row above has the list, or the value of the column: tell-verbs>frame>tell>so
            """)
    void aMistakeInTheTableOfVerbsIsNamed(String view, String rows, String message) {
        assertThatThrownBy(() -> table(view, rows))
                .isInstanceOf(LineException.class)
                .hasMessage(message.replace('>', '\t'));
    }

    /** The table of some verbs, with one list more than these two. */
    private static VerbTable table(String view, String rows) {
        return VerbTable.parse(
                lines("lists", view + ">so`tell-verbs>frame>tell>so`type-belief>type>belief>so"), lines("verbs", rows));
    }

    private static List<Line> lines(String file, String text) {
        return Line.of(file, Arrays.asList(text.replace('>', '\t').split("`")));
    }
}
