package org.hearsay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.AttributionParser;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.rules.Example;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples that stand beside each rule, and shows that a user's are run, too. */
class RuleExamplesTest {

    private static final CueFinder CUES = new CueFinder(WordLists.bundled(), List.of());
    private static final RuleExamples EXAMPLES =
            new RuleExamples(DocumentReader.load(500), CUES, new Bounds(WordLists.bundled(), Map.of()));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicContainer> examples() {
        return CUES.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.id(),
                        rule.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        example.marked(),
                                        () -> assertThat(EXAMPLES.mistake(rule, example))
                                                .as("%s:%d", rule.file(), example.line())
                                                .isEmpty()))));
    }

    @Test
    void everyRuleHasExamplesOfBothKinds() {
        assertThat(CUES.rules()).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).anyMatch(Example::positive);
            assertThat(rule.examples()).as(rule.id()).anyMatch(example -> !example.positive());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            example  <cue>Word from</cue> <source>the port</source> is <claim>that ferries stay</claim>. | finds <cue>Word
            example! Word from the port is that ferries stay.                                            | finds <cue>Word
            example  <cue>News from</cue> <source>the port</source> <cue>is</cue> <claim>that it rains</claim>. | finds nothing
            """)
    void anExampleOfAUserThatDoesNotHoldIsNamed(String example, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("own.rules"), """
                rule word-from
                  pattern  cue:("word" "from") source:NP cue:"is" claim:("that" REST)
                  example  <cue>Word from</cue> <source>the port</source> <cue>is</cue> <claim>that ferries stay</claim>.
                  %s
                """.formatted(example));

        assertThatThrownBy(() -> AttributionParser.builder().rules(file).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ":4: the example doesn't hold: word-from finds ")
                .hasMessageContaining(reason);
    }
}
