package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.internal.evaluation.ScoreFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesModelsAndTheirOrigin() throws IOException {
        Path treebank = ScoreFixtures.path("treebank");
        CliRun run = CliRun.of(
                "train", "--treebank", treebank, "--credit", "Ours, Apache-2.0", "--out", folder.resolve("out"));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(treebank + ": 9 sentences");
        assertThat(Files.readAllLines(folder.resolve("out/models.properties")))
                .contains("# hearsay train --treebank " + treebank, "# Ours, Apache-2.0");
        assertThat(folder.resolve("out/transitions.bin.gz")).exists();
    }

    @Test
    void aMissingTreebankIsNamed() {
        CliRun run = CliRun.of("train", "--treebank", folder.resolve("none.conllu"), "--out", folder.resolve("out"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("hearsay: " + folder.resolve("none.conllu") + ": no such file" + System.lineSeparator());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CliRun run = CliRun.of("train", "--treebank", ScoreFixtures.path("treebank"), "--out", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("hearsay: the models can't be written to " + file);
    }
}
