package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each construct of the pattern language. */
class PatternTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final WordLists WORDS = WordLists.bundled()
            .with("colours", List.of("red", "blue"))
            .with("ways-out", List.of("back door", "back door key", "window", "climb out"));

    @TempDir
    private Path folder;

    /** A pattern, a text, and what the pattern finds in it. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            cue:"door"                    ¦ The Door opened a door.           ¦ Door, door
            cue:'open'                    ¦ She opened it and opens it.       ¦ opened, opens
            cue:$colours                  ¦ A red car and two blues.          ¦ red, blues
            cue:$ways-out                 ¦ The back door key and a window.   ¦ back door key, window
            cue:$ways-out                 ¦ She climbed out of the back door. ¦ climbed out, back door
            cue:[VERB]                    ¦ She slept late.                   ¦ slept
            cue:[VERB & past]             ¦ She sleeps where he slept.        ¦ slept
            cue:[VERB & !past]            ¦ She sleeps where he slept.        ¦ sleeps
            cue:[plural]                  ¦ A car and two vans.               ¦ vans
            cue:[CAPITALIZED]             ¦ The road to Bergen.               ¦ The, Bergen
            cue:[$colours | "green"]      ¦ A green and a red car.            ¦ green, red
            cue:[!PUNCT & ("a" | "b")]    ¦ A, b, c.                          ¦ A, b
            cue:(. "car")                 ¦ A red car.                        ¦ red car
            cue:(("red" | "a") "car")     ¦ A red car, a car.                 ¦ red car, a car
            cue:("a" "red"? "car")        ¦ A red car, a car.                 ¦ A red car, a car
            "a" cue:("very"+ "red")       ¦ A very very red car.              ¦ very very red
            cue:("very"{2} "red")         ¦ A very very red car.              ¦ very very red
            "a" cue:("very"{0,1} "red")   ¦ A very red car, a very very red.  ¦ very red
            cue:("a" .*? "car")           ¦ A red car or a car.               ¦ A red car, a car
            ^ cue:("a" .* "car")          ¦ A red car or a car.               ¦ A red car or a car
            ^ cue:("a" .+? "car")         ¦ A red car or a car.               ¦ A red car
            ^ cue:(. .??) "car"           ¦ A red car. A car.                 ¦ A red, A
            cue:"a" &("red")              ¦ A red car, a car.                 ¦ A
            cue:"a" !("red")              ¦ A red car, a car.                 ¦ a
            <["red"] cue:"car"            ¦ A red car, a car.                 ¦ car
            <!["red"] cue:"car"           ¦ A red Car, a car. Cars.           ¦ car
            ^ cue:.                       ¦ A car came. It left.              ¦ A, It
            cue:("." $)                   ¦ A car came. It left.              ¦ ., .
            <["."] cue:.                  ¦ A car came. It left.              ¦ ~~
            cue:("." .)                   ¦ A car came. It left.              ¦ ~~
            cue:(THING "came")            ¦ A red car came.                   ¦ A red car came, red car came, car came
            cue:(QUOTE "said")            ¦ “A car” said nothing.             ¦ “A car” said
            <["so"] cue:QUOTE             ¦ So “A car. It” said nothing.      ¦ “A car. It”
            cue:"a" . cue:"car"           ¦ A red car.                        ¦ A … car
            """)
    void finds(String pattern, String text, String expected) throws IOException {
        assertThat(found(pattern, text)).isEqualTo(expected);
    }

    @Test
    void aPhraseIsNeverTakenApart() throws IOException {
        // The phrase takes both words, so that none is left.
        assertThat(found("cue:(MANY \"very\")", "Very very.")).isEmpty();
        assertThat(found("cue:(\"very\"* \"very\")", "Very very.")).isEqualTo("Very very, very");
    }

    @Test
    void anExceptionSettlesAFinding() throws IOException {
        assertThat(found("\"a\"? cue:\"car\"\n  except \"a\"  # settled", "A car and the car."))
                .isEqualTo("car");
        assertThat(found("\"a\"? cue:\"car\"\n  except \"a\"  # settled", "A car."))
                .isEmpty();
    }

    @Test
    void ofTwoPatternsThatFindTheSameTheFirstCounts() throws IOException {
        assertThat(found("cue:\"car\" .\n  pattern . cue:\"car\"\n  pattern cue:(\"a\" \"car\")", "A car came."))
                .isEqualTo("car, A car");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cue:\"red\"? \"car\"", "cue:^ . .", "cue:!(\"red\") \"car\"", "\"a\" (cue:\"red\" | .)"})
    void aMatchWithoutWordsUnderTheKeyFindsNothing(String pattern) throws IOException {
        assertThat(found(pattern, "A car came.")).isEmpty();
    }

    /** Without a memory of what failed, these take time that doubles with each word. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(\"a\"*)* \"b\"",
                "(\"a\" | \"a\")* \"b\"",
                "(\"a\"+)+ \"b\"",
                "(\"a\" \"a\"?)+ \"b\"",
                "(\"a\"? \"a\"?){50} \"b\"",
                ".* .* .* .* \"b\"",
                "(. .? .?)* \"b\"",
                "!((\"a\"+)+ \"b\") \"b\"",
                "(&(\"a\"+ \"b\") \"a\")* \"b\"",
                "((\"a\" | \"a\" \"a\")* \"b\")+"
            })
    void nastyPatternsTakeLinearTime(String pattern) {
        assertThat(Letters.ends(pattern, "a".repeat(100_000))).hasSize(100_001).containsOnly(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            ("a"*)*                 ¦ aab ¦ 2 2 2 3
            ("a"* "b"?)*            ¦ aab ¦ 3 3 3 3
            ("a"?)+ "b"             ¦ aab ¦ 3 3 3 -1
            (("a"? "c"?) | "b" "a")* "c"   ¦ bac ¦ 3 3 3 -1
            ((["a"]? "b"?) | "c" "a")* "c" ¦ cac ¦ 3 3 3 -1
            """)
    void whatMayBeEmptyCanBeRepeated(String pattern, String letters, String ends) {
        assertThat(Letters.ends(pattern, letters).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(ends);
    }

    private String found(String pattern, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("own.rules"), """
                phrase THING
                  pattern  "a"? "red"? "car"

                phrase MANY
                  pattern  "very"+

                rule tried
                  pattern  %s
                  example  <cue>nothing</cue>
                """.formatted(pattern));
        Document document = READER.read(text);
        int open = text.indexOf('“');
        List<Range> quotes = open < 0 ? List.of() : List.of(tokens(document, open, text.indexOf('”') + 1));
        return RuleSet.builder(WORDS, Set.of("QUOTE"), "cue")
                .own(OwnRules.of(file))
                .build()
                .match(document, Map.of("QUOTE", quotes))
                .stream()
                .map(match -> document.passage(match.get("cue")).text())
                .collect(Collectors.joining(", "));
    }

    private static Range tokens(Document document, int start, int end) {
        int from = 0;
        while (document.token(from).start() < start) {
            from++;
        }
        int to = from;
        while (to < document.size() && document.token(to).end() <= end) {
            to++;
        }
        return new Range(from, to);
    }
}
