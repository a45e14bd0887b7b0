package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rules that nobody would write, on the small stack that the build gives its tests: they are refused by file and line,
 * or work in time and memory that grow with rules and text. What fails here runs for hours or out of memory.
 */
class LimitsTest {

    private static final int TIMES = 20_000;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    /** A part that is repeated as often as a line can hold, between a head and a tail. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            cue:[ ; "a" &     ; "a"]
            cue:[ ; "a" |     ; "a"]
            cue:( ; "a" |     ; "a")
            cue:( ; "a"? |    ; "a")
            cue:( ; "a"       ; )
            cue:( ; "a"*      ; )
            cue:( ; &("a")    ; .)
            cue:( ; <["a"]    ; .)
            cue:. ; source:.  ; .
            cue:. ; a:.       ; .
            cue:. ; .{99}     ; .
            """)
    void aLongPatternWorks(String head, String part, String tail) {
        int times = (part.contains("{") ? 600 : Limits.LINE - 60) / (part.length() + 1);

        assertWorks("rule r", "  pattern " + head + (" " + part).repeat(times) + tail, "  example so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "\"a\" & ",
                "(",
                "[",
                "\"a\" | ",
                "a:",
                "-",
                "&(",
                "<",
                "!",
                ".{2000000000}",
                "$",
                "$a-",
                "A-"
            })
    void anEndlessLineIsRefused(String part) {
        assertRefused(
                2,
                "the line is longer than 10000 characters",
                "rule r",
                "  pattern cue:" + part.repeat(TIMES),
                "  example so");
        assertRefused(
                3,
                "the line is longer than 10000 characters",
                "rule r",
                "  pattern cue:.",
                "  except " + part.repeat(TIMES) + " # why",
                "  example so");
        assertRefused(
                2,
                "the line is longer than 10000 characters",
                "rule r",
                "  set type " + part.repeat(TIMES),
                "  pattern cue:.");
        assertRefused(
                3,
                "the line is longer than 10000 characters",
                "rule r",
                "  pattern cue:.",
                "  example " + "<cue>so</cue> ".repeat(TIMES));
    }

    @Test
    void anEndlessLineOfManyIsRefused() {
        assertRefused(
                1666,
                "the line is longer than 10000 characters",
                "rule r",
                "  pattern cue:. \\\n" + "    . \\\n".repeat(TIMES),
                "  example so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            .{2000000000}                       ¦ a count must be {n} or {n,m}, m at most 100, at character
            .{99999999999999999999}             ¦ a count must be {n} or {n,m}, m at most 100, at character
            ((.{100}){100}){100}                ¦ the pattern is too large; use fewer or smaller counts
            ((((((.{100}){100}){100}){100}){100}){100}){100} ¦ the pattern is too large; use fewer or smaller counts
            (((.{0,100}){0,100}){0,100}){0,100} ¦ the pattern is too large; use fewer or smaller counts
            (&((&((&(.{100})){100})){100})){100} . ¦ the pattern is too large; use fewer or smaller counts
            """)
    void aCountThatIsTooGreatIsRefused(String pattern, String reason) {
        assertRefused(2, reason, "rule r", "  pattern cue:" + pattern, "  example so");
        assertRefused(3, reason, "phrase P", "  pattern .", "  pattern a:. " + pattern);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        String name = "a-".repeat(TIMES) + "a";

        assertRefused(1, "a name is longer than 100 characters: a-a-", "rule " + name);
        assertRefused(1, "a name is longer than 100 characters: A-A-", "phrase " + "A-".repeat(TIMES));
        assertRefused(1, "expected 'rule ID' or 'phrase NAME': " + "a-a-a-", name);
        assertRefused(2, "a rule has no a-a-", "rule r", "  " + name.substring(0, 9_000));
        for (String part : List.of("$%s", "%s:.", "[%s]", "A%s", "[A%s]")) {
            assertRefused(
                    2,
                    "a name is longer than 100 characters, at character ",
                    "rule r",
                    "  pattern cue:. " + part.formatted(name.substring(0, 9_001)),
                    "  example so");
        }
    }

    @Test
    void thePhrasesOfAChainAreRefusedWhereItIsTooDeep() {
        String chain = IntStream.range(1, TIMES)
                .mapToObj(i -> "phrase P" + i + "\n  pattern \"b\"\n  pattern P" + (i - 1) + " .")
                .collect(Collectors.joining("\n"));

        assertRefused(2 + 3 * 61, "its phrases are nested more than 60 deep", "phrase P0", "  pattern \"a\"", chain);
    }

    @Test
    void theDeepestChainWorks() {
        String chain = IntStream.range(1, 60)
                .mapToObj(i -> "phrase P" + i + "\n  pattern P" + (i - 1) + " .\n  pattern .")
                .collect(Collectors.joining("\n"));

        assertWorks("phrase P0", "  pattern \"a\"", chain, "rule r", "  pattern cue:P59 P59 P59", "  example so");
    }

    @Test
    void theDeepestGroupsWork() {
        for (String open : List.of("(", "&(", "(\"b\" | ", "(\"b\"? ", "((\"b\"*)* ")) {
            int depth = 50 / (open.lastIndexOf('(') + 1);
            assertWorks(
                    "rule r", "  pattern cue:. " + open.repeat(depth) + "\"a\"" + ")".repeat(depth), "  example so");
        }
        assertWorks("rule r", "  pattern cue:. " + RuleErrorsTest.labels(50) + "\"a\"", "  example so");
    }

    @Test
    void aFileOfVeryManyPatternsIsRefusedWhereItIsTooLarge() {
        String patterns = "\n  pattern cue:.{99}".repeat(TIMES);

        // Each has 99 steps, and two for the label.
        assertRefused(
                1 + Limits.ALL_STEPS / 101 + 1,
                "all patterns up to this one are too large together",
                "rule r" + patterns,
                "  example so");
    }

    @Test
    void aPhraseOfVeryManyAlternativesIsLoadedInTime() {
        String patterns = IntStream.range(0, 3_000)
                .mapToObj(i -> "\n  pattern \"a" + i + "\"")
                .collect(Collectors.joining());

        assertWorks(
                IntStream.range(0, 8).mapToObj(i -> "phrase P" + i + patterns).toArray(String[]::new));
    }

    @Test
    void veryManyRulesAndPhrasesWork() {
        assertWorks(IntStream.range(0, TIMES / 4)
                .mapToObj(i -> "phrase P" + i + "\n  pattern \"a\" \"b\"\nrule r" + i + "\n  pattern cue:P" + i
                        + "\n  example so")
                .toArray(String[]::new));
    }

    @Test
    void aLongEntryIsMatchedWithVeryLongWordsInTime() {
        WordLists words = WordLists.bundled().with("own-words", List.of("a" + " a".repeat(99)));
        RuleSet rules = RuleSet.builder(words, Set.of(), "cue")
                .own(OwnRules.of(file("rule r", "  pattern cue:$own-words", "  example so")))
                .build();
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            text.add("a");
            text.add("b".repeat(100_000));
        }

        assertThat(assertTimeoutPreemptively(LONG, () -> rules.match(Letters.sentence(text), Map.of())))
                .isEmpty();
    }

    @Test
    void aSentenceOfVeryManyTokensIsMatchedInParts() {
        RuleSet rules = load(file(
                "rule r", "  pattern cue:(\"b\" " + ".{99} ".repeat(90) + ")", "  pattern cue:\"b\"", "  example so"));
        Document document = document("a".repeat(500_000) + "b");

        assertThat(assertTimeoutPreemptively(LONG, () -> rules.match(document, Map.of())))
                .extracting(match -> match.get("cue"))
                .containsExactly(List.of(new Range(500_000, 500_001)));
    }

    private void assertRefused(int line, String reason, String... lines) {
        Path file = file(lines);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertTimeoutPreemptively(LONG, () -> load(file)))
                .withMessageStartingWith(file + ":" + line + ": " + reason)
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(500));
    }

    /** Loads rules, and matches them with a long sentence and a long quotation. */
    private void assertWorks(String... lines) {
        Path file = file(lines);
        Document document = document("a".repeat(500));

        assertTimeoutPreemptively(LONG, () -> load(file).match(document, Map.of("QUOTE", List.of(new Range(1, 400)))));
    }

    private static Document document(String text) {
        return Letters.sentence(List.of(text.split("")));
    }

    private static RuleSet load(Path file) {
        return RuleSet.builder(WordLists.bundled(), Set.of("QUOTE"), "cue")
                .own(OwnRules.of(file))
                .build();
    }

    private Path file(String... lines) {
        try {
            return Files.write(folder.resolve("own.rules"), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
