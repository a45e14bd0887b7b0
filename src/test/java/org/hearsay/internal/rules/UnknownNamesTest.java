package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing misspelt is accepted: an unknown name is refused by its line, with the nearest known one. */
class UnknownNamesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cue:[NOON] claim:REST              | there is no tag NOON (nearest: NOUN)
            cue:[Verb] claim:REST              | there is no tag Verb (nearest: VERB)
            cue:[VERB & pasts] claim:REST      | there is no form pasts (nearest: past)
            cue:[plurals] claim:REST           | there is no form plurals (nearest: plural)
            cue:$say-verb claim:REST           | there is no word list say-verb (nearest: say-verbs)
            cue:QUOT claim:REST                | there is no phrase QUOT above this line (nearest: QUOTE)
            cue:"x" sorce:NP claim:REST        | there is no label sorce: (nearest: source)
            """)
    void inRules(String pattern, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("own.rules"), """
                rule own
                  set     type STATEMENT
                  pattern %s
                  example  <cue>It</cue> <claim>rains</claim>.
                """.formatted(pattern));

        assertThatThrownBy(() -> new CueFinder(WordLists.bundled(), List.of(OwnRules.of(file))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ":3: " + reason);
    }

    @Test
    void ofListsThatNoRuleUses() throws IOException {
        WordLists words = WordLists.bundled().with("say-verb", List.of("telegraph"));
        assertThatThrownBy(() -> new CueFinder(words, List.of()))
                .hasMessageStartingWith("there is no word list say-verb (nearest: say-verbs)");

        Path file = Files.writeString(
                folder.resolve("own.rules"),
                "rule own\n  pattern cue:$court-verbs claim:REST\n  example  <cue>It</cue> <claim>rains</claim>.\n");
        WordLists used = WordLists.bundled().with("court-verbs", List.of("depose"));
        assertThat(new CueFinder(used, List.of(OwnRules.of(file))).rules())
                .extracting(Rule::id)
                .contains("own");
    }
}
