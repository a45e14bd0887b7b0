package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.internal.evaluation.ScoreFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String COAST = ScoreFixtures.path("coast").toString();
    private static final String PREDICTIONS =
            ScoreFixtures.path("predictions.jsonl").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsTheTable() {
        assertThat(run(COAST, "--predictions", PREDICTIONS)).isZero();
        assertThat(out.toString()).startsWith(ScoreFixtures.read("table.txt")).contains("expected calibration error");
        assertThat(err)
                .hasToString("hearsay: no prediction for 1 documents, the first storm.txt: each counts as empty"
                        + System.lineSeparator());
    }

    @Test
    void printsErrorsBehindTheTable() {
        assertThat(run(COAST, "--predictions", PREDICTIONS, "--errors", "3")).isZero();
        assertThat(out.toString()).startsWith(ScoreFixtures.read("table-and-errors.txt"));
    }

    @Test
    void printsJson() {
        String codePoints = ScoreFixtures.path("code-points.jsonl").toString();
        assertThat(run(COAST, "--predictions", codePoints, "--code-points", "--json"))
                .isZero();
        assertThat(out).hasToString(ScoreFixtures.read("figures.json"));
    }

    @Test
    void printsWhatCameOfEachRule() {
        assertThat(run(COAST, "--by", "RULES", "--by-rule")).isZero();
        assertThat(out.toString().lines())
                .contains("rule                             finds  precision  held")
                .anySatisfy(line -> assertThat(line).matches("source-cue-that +\\d+ +[01]\\.\\d{3} 1\\.000"))
                .last()
                .asString()
                .matches("all +\\d+ +0\\.\\d{3} 1\\.000");
    }

    @Test
    void byRuleGoesWithNoOtherFigures() {
        assertThat(run(COAST, "--by-rule", "--json")).isEqualTo(2);
        assertThat(err.toString()).contains("--by-rule goes with --by and --min-confidence alone");
    }

    @Test
    void writesAllErrorsToAFile() throws IOException {
        Path file = folder.resolve("errors.txt");
        assertThat(run(COAST, "--predictions", PREDICTIONS, "--errors-to", file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .startsWith("GOLD  Lena Ortiz | told reporters | ")
                .contains("🎪🎪")
                .endsWith("PRED  - | - | -\n");
    }

    @Test
    void anErrorFileThatCannotBeWrittenIsNamed() {
        assertThat(run(COAST, "--predictions", PREDICTIONS, "--errors-to", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("hearsay: " + folder + ": Is a directory");
    }

    @Test
    void failsBelowAFloor() throws IOException {
        Path floors = Files.writeString(folder.resolve("floors"), "found.f = 75.0\ntriple-.8.f = 25.1\n");
        assertThat(run(COAST, "--predictions", PREDICTIONS, "--floor", floors.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).startsWith(ScoreFixtures.read("table.txt")).contains("expected calibration error");
        assertThat(err.toString())
                .contains("triple-.8.f is 25.00, below its floor 25.1")
                .doesNotContain("found.f");
    }

    @Test
    void unusableFilesAreOneLineEach() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\n");
        Path floors = Files.writeString(folder.resolve("floors"), "found = 75\n");
        assertOneLine("hearsay: nowhere: no such folder", "nowhere");
        assertOneLine("hearsay: " + floors + ":1: no figure is called found", COAST, "--floor", floors.toString());
        assertOneLine("hearsay: missing.jsonl: no such file", COAST, "--predictions", "missing.jsonl");
        assertOneLine("hearsay: " + folder + ": is a folder", COAST, "--predictions", folder.toString());
        assertOneLine("hearsay: " + broken + ":1: not JSON", COAST, "--predictions", broken.toString());
    }

    @Test
    void wrongOptionsAreUsageErrors() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(COAST, "--errors", "-1")).isEqualTo(2);
        assertThat(run(COAST, "--code-points")).isEqualTo(2);
        assertThat(err.toString())
                .contains("GOLD_DIR", "--errors must not be negative: -1", "--code-points needs --predictions");
    }

    @Test
    void aFullDiskIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        for (String[] arguments :
                new String[][] {{"evaluate", COAST, "--predictions", PREDICTIONS}, {"evaluate", "--help"}}) {
            messages.reset();
            assertThat(Main.run(arguments, InputStream.nullInputStream(), full, messages))
                    .isEqualTo(2);
            assertThat(messages.toString(StandardCharsets.UTF_8))
                    .endsWith("hearsay: standard output: can't be written" + System.lineSeparator());
        }
    }

    @Test
    void parsesTheTextsWithoutPredictions() {
        assertThat(run(COAST)).isZero();
        assertThat(out.toString()).startsWith("gold 13  predicted ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpNamesTheKeysOfFloors() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("claim-.8.f", "direct-found.r", "Exit codes");
    }

    private void assertOneLine(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(message);
    }

    private int run(String... arguments) {
        CliRun run = CliRun.of(
                Stream.concat(Stream.of("evaluate"), Stream.of(arguments)).toArray());
        out.append(run.out());
        err.append(run.err());
        return run.code();
    }
}
