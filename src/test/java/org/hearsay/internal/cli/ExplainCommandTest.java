package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.AttributionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String NEWS = """
            OSLO - The mayor said on Monday that the bridge may be unsafe.

            “We won’t wait,” she told reporters. Critics falsely claimed that the builder had paid bribes, according to the ministry.
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsWhatEachStepMadeOfEachCandidate() {
        CliRun run = CliRun.withInput(NEWS, "explain", "-");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "The mayor said on Monday",
                        "\n  said\n",
                        "rule ",
                        "source-cue-that 0.930: ",
                        " | that the bridge may be unsafe",
                        "cue model ",
                        "role model ",
                        "judge ",
                        "kept ",
                        "speaker by ",
                        "own words",
                        "speaker ",
                        "The mayor (person; mayor)",
                        "hedging ",
                        "POSSIBLE, POSITIVE; may: modal-possible",
                        "framing ",
                        "NEUTRAL");
        assertThat(run.out())
                .containsSubsequence(
                        "\n  told\n",
                        "quote-source-cue",
                        "salience",
                        "The mayor (person",
                        "UNCOMMITTED, NEGATIVE; wo: modal-future; n’t: negation");
        // What others claim within a claim is dropped at last, and what a rule proposes in vain at once.
        assertThat(run.out())
                .containsSubsequence(
                        "\n  claimed\n",
                        "dropped: a rule before it has the cue",
                        "nesting ",
                        "confidence 0.930 → 0.100",
                        "minimum confidence",
                        "dropped",
                        "\n  according\n",
                        "clause-according-to",
                        "kept ");
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("kept ")))
                .hasSameSizeAs(AttributionParser.create().parse(NEWS));
    }

    @Test
    void usesOwnRulesAndNamesWhatItCannotRead() throws Exception {
        Path text = Files.writeString(
                folder.resolve("a.txt"), "Word from the harbour office is that the ferries stay in port.");

        assertThat(CliRun.of("explain", "--rules", "examples/harbour.rules", text)
                        .out())
                .contains("word-from-is-that 0.800: ");
        assertThat(CliRun.of("explain", folder.resolve("none")))
                .isEqualTo(new CliRun(
                        2,
                        "",
                        "hearsay: " + folder.resolve("none") + ": no such file or folder" + System.lineSeparator()));
        assertThat(CliRun.of("explain", "--rules", text, text).err()).startsWith("hearsay: " + text + ":1: ");
    }
}
