package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.internal.text.LineException;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a rule is told where a mistake stands and what it is. */
class RuleErrorsTest {

    @TempDir
    private Path folder;

    /** Each pattern stands on the second line of a rule that is right otherwise. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            cue:$no-such-list        ¦ there is no word list no-such-list (nearest: pronouns-first), at character 6 of the pattern
            cue:NOBODY               ¦ there is no phrase NOBODY above this line (nearest: QUOTE), at character 5 of the pattern
            cue:("said" "so"         ¦ ')' is missing, at character 17 of the pattern
            cue:("said"))            ¦ unexpected ')', at character 13 of the pattern
            cue:"said                ¦ a " is never closed, or holds nothing, at character 5 of the pattern
            cue:""                   ¦ a " is never closed, or holds nothing, at character 5 of the pattern
            cue:'say                 ¦ a ' is never closed, or holds nothing, at character 5 of the pattern
            cue:[VERB                ¦ ']' is missing, at character 10 of the pattern
            cue:[VERB & sometimes]   ¦ there is no form sometimes (nearest: none), at character 13 of the pattern
            cue:[]                   ¦ unexpected ']', at character 6 of the pattern
            cue:()                   ¦ an empty alternative, at character 6 of the pattern
            cue:("said" |)           ¦ an empty alternative, at character 14 of the pattern
            cue:&"said"              ¦ '(' is missing, at character 6 of the pattern
            cue:.{}                  ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{2                  ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{3,2}               ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{-1}                ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{0}                 ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{1,101}             ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{1,2,3}             ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:.{9999999999}        ¦ a count must be {n} or {n,m}, m at most 100, at character 6 of the pattern
            cue:((.{99}){99}){99}    ¦ the pattern is too large; use fewer or smaller counts
            cue:                     ¦ the pattern ends too early, at character 5 of the pattern
            cue:said                 ¦ unexpected 's', at character 5 of the pattern
            source:"said"            ¦ the pattern has no cue:
            source:"cue:"            ¦ the pattern has no cue:
            &(cue:"said") .          ¦ the pattern has no cue:
            cue:(. cue:.)            ¦ cue: stands within another cue:, at character 8 of the pattern
            cue:. a:(b:a:.)          ¦ a: stands within another a:, at character 12 of the pattern
            """)
    void aMistakeInAPatternIsNamed(String pattern, String reason) {
        assertRefused(2, reason, "rule r", "  pattern " + pattern, "  example <cue>so</cue>");
    }

    /** A back tick stands for a line feed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            rule r`  example so                               ¦ 1 ¦ r has no pattern
            rule r`  pattern cue:.                            ¦ 1 ¦ rule r has no example
            rule r`  pattern cue:.`  example! so              ¦ 1 ¦ rule r has no example
            `rule r`  pattern cue:.`  sample so               ¦ 4 ¦ a rule has no sample
            phrase P`  example so                             ¦ 2 ¦ a phrase has no example
            rule r`  pattern                                  ¦ 2 ¦ pattern of r is empty
            rule r`  pattern cue:.`  except .`  example so    ¦ 3 ¦ the exception gives no reason; put it behind a #
            rule R`  pattern cue:.                            ¦ 1 ¦ the id of a rule must be lower-case words joined by hyphens: R
            phrase p`  pattern .                              ¦ 1 ¦ the name of a phrase must be in capitals: p
            rules r                                           ¦ 1 ¦ expected 'rule ID' or 'phrase NAME': rules r
            rule                                              ¦ 1 ¦ expected 'rule ID' or 'phrase NAME': rule
            rule a b                                          ¦ 1 ¦ expected 'rule ID' or 'phrase NAME': rule a b
            # mine` pattern cue:.                             ¦ 2 ¦ this line belongs to no rule: pattern cue:.
            phrase P`  pattern P ¦ 2 ¦ there is no phrase P above this line (nearest: QUOTE), at character 1 of the pattern
            phrase P`  pattern .`phrase P`  pattern .         ¦ 3 ¦ P stands in this file already
            rule r` pattern cue:.` example so`rule r` pattern cue:.` example so ¦ 4 ¦ r stands in this file already
            phrase P` pattern "a"` pattern Q` pattern "b" ¦ 3 ¦ there is no phrase Q above this line (nearest: QUOTE), at character 1 of the pattern
            phrase P` pattern "a"` pattern ("b"` pattern "c" ¦ 3 ¦ ')' is missing, at character 5 of the pattern
            phrase P` pattern "a"` pattern ((.{99}){99}){99}` pattern "c" ¦ 3 ¦ the pattern is too large; use fewer or smaller counts
            rule r` pattern cue:.` pattern "a"` example so ¦ 3 ¦ the pattern has no cue:
            rule r` pattern cue:.` except .  # a` except [.  # b` example so ¦ 4 ¦ ']' is missing, at character 3 of the pattern
            rule r` pattern cue:.` except &(X)  # a` example so ¦ 3 ¦ there is no phrase X above this line (nearest: QUOTE), at character 3 of the pattern
            rule r` pattern cue:.` example so` example! ¦ 4 ¦ example! of r is empty
            rule r` pattern cue:.` example so` example!  # why ¦ 4 ¦ example! of r is empty
            rule r` pattern cue:. \\`   . \\`   X` example so ¦ 4 ¦ there is no phrase X above this line (nearest: QUOTE), at character 15 of the pattern
            rule r` pattern \\` cue:. \\` [.` example so ¦ 4 ¦ ']' is missing, at character 10 of the pattern
            rule r` pattern cue:.{2 \\` } . \\` ]` example so ¦ 4 ¦ unexpected ']', at character 15 of the pattern
            rule r` pattern cue:. \\`rule s` pattern cue:.` example so ¦ 3 ¦ unexpected 'r', at character 7 of the pattern
            rule r` pattern . \\` .` example so ¦ 2 ¦ the pattern has no cue:
            rule r` pattern cue:.` except . \\` .` example so ¦ 3 ¦ the exception gives no reason; put it behind a #
            rule r` pattern cue:.` sample \\` so ¦ 3 ¦ a rule has no sample
            rule r` pattern cue:.` example so \\ ¦ 3 ¦ the file ends behind a \\, which wants another line
            """)
    void aMistakeInAFileIsNamed(String file, int line, String reason) {
        assertRefused(line, reason, file.split("`", -1));
    }

    @Test
    void aPatternNestedTooDeepIsRefusedAndDoesNotOverflowTheStack() {
        for (String pattern : List.of(
                "(".repeat(9_000),
                labels(70),
                "&(".repeat(4_500),
                "[".repeat(9_000),
                "[" + "!".repeat(9_000),
                "[" + "(".repeat(9_000))) {
            assertThatThrownBy(() -> load("rule r", "  pattern cue:" + pattern, "  example <cue>so</cue>"))
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining(":2: groups are nested more than 60 deep");
        }
    }

    /** Labels within one another, none twice. */
    static String labels(int depth) {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(i -> "a".repeat(i) + ":")
                .collect(Collectors.joining());
    }

    @Test
    void commentsBlankLinesAndCarriedLinesAreRead() {
        Rule rule = load(
                        "# Says so.",
                        "# Twice.",
                        "rule r",
                        "",
                        "  set type STATEMENT   # a comment",
                        "  pattern cue:( \\",
                        "           \"so\" )",
                        "  except \"not\"  # says the contrary",
                        "  example <cue>so</cue>  # yes",
                        "  example! no")
                .rules()
                .get(0);

        assertThat(rule.comment()).isEqualTo("Says so.\nTwice.");
        assertThat(rule.line()).isEqualTo(3);
        assertThat(rule.properties()).containsOnlyKeys("type").containsEntry("type", "STATEMENT");
        assertThat(rule.exceptions()).containsExactly("\"not\"  # says the contrary");
        assertThat(rule.examples())
                .containsExactly(new Example("<cue>so</cue>", true, 9), new Example("no", false, 10));
    }

    private void assertRefused(int line, String reason, String... lines) {
        assertThatThrownBy(() -> load(lines))
                .isInstanceOf(LineException.class)
                .hasMessage(folder.resolve("own.rules") + ":" + line + ": " + reason);
    }

    private RuleSet load(String... lines) {
        try {
            Path file = Files.write(folder.resolve("own.rules"), List.of(lines));
            return RuleSet.builder(WordLists.bundled(), Set.of("QUOTE"), "cue")
                    .own(OwnRules.of(file))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
