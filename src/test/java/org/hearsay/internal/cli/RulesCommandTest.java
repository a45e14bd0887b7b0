package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.rules.Example;
import org.hearsay.internal.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsARuleAsMarkdown() throws IOException {
        Rule rule = new Rule(
                "according-to",
                "\"According to X\", for *all* X.",
                List.of("cue:(\"according\" \"to\") source:NP"),
                List.of("\"according\" \"to\" \"plan\"  # a plan can't speak"),
                Map.of("type", "STATEMENT", "confidence", "0.95"),
                List.of(
                        new Example(
                                "<cue>According to</cue> <source>the mayor_s office</source>, <claim>it rains</claim>.",
                                true,
                                5),
                        new Example("It went according to plan.", false, 6)),
                "saying.rules",
                1);
        StringBuilder out = new StringBuilder();

        RulesMarkdown.write(out, List.of(rule));

        assertThat(out.toString()).isEqualTo("""
                # Rules

                In the examples the *source* is set in italics, the **cue** in bold, and the ⟨claim⟩ in angle brackets.

                ## saying.rules

                ### according-to

                "According to X", for \\*all\\* X.

                ```
                set      confidence 0.95
                set      type STATEMENT
                pattern  cue:("according" "to") source:NP
                except   "according" "to" "plan"  # a plan can't speak
                ```

                Finds:

                - **According to** *the mayor\\_s office*, ⟨it rains⟩.

                Finds nothing in:

                - It went according to plan.
                """);
    }

    @Test
    void printsEveryRuleOfTheLibrary() {
        CliRun run = CliRun.of("rules");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Rules\n")
                .contains("\n## ", "\n### ", "\nFinds:\n", "\nFinds nothing in:\n")
                .doesNotContain("<cue>", "<claim>");
    }

    @Test
    void namesARuleFileThatCannotBeUsed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.rules"), "no rule at all\n");
        Path missing = folder.resolve("missing.rules");

        assertThat(CliRun.of("rules", "--rules", broken).code()).isEqualTo(2);
        assertThat(CliRun.of("rules", "--rules", broken).err())
                .hasLineCount(1)
                .startsWith("hearsay: ")
                .contains("broken.rules");
        assertThat(CliRun.of("rules", "--rules", missing))
                .isEqualTo(
                        new CliRun(2, "", "hearsay: " + missing + ": no such file or folder" + System.lineSeparator()));
    }
}
