package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTrainingTest {

    @TempDir
    private Path folder;

    /** Twelve short articles of our own with one attribution or none each. */
    private Path corpus() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("corpus/text"));
        Path attributions = Files.createDirectories(folder.resolve("corpus/attributions"));
        List<String> sources = List.of("The mayor", "Ana Ruiz", "The port");
        List<String> cues = List.of("said", "feared");
        int article = 0;
        for (String source : sources) {
            for (String cue : cues) {
                String claim = "the bridge was safe";
                String text = source + " " + cue + " " + claim + ".\n";
                Files.writeString(texts.resolve("a" + article + ".txt"), text);
                int cueFrom = source.length() + 1;
                int claimFrom = cueFrom + cue.length() + 1;
                Files.writeString(attributions.resolve("a" + article++ + "_ours.ann"), """
                        T1\tSource 0 %d\t%s
                        T2\tCue %d %d\t%s
                        T3\tContent %d %d\t%s
                        E1\tAttribution:T2 Cue:T2 Source:T1 Content:T3
                        """.formatted(source.length(), source, cueFrom, cueFrom + cue.length(), cue,
                        claimFrom, claimFrom + claim.length(), claim));
                Files.writeString(texts.resolve("b" + article + ".txt"), source + " painted the bridge.\n");
            }
        }
        return folder.resolve("corpus");
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        Path corpus = corpus();
        for (String out : List.of("one", "two")) {
            new Trainer(Optional.of(corpus), List.of(), true, folder.resolve(out), List.of("of test data"), line -> {}).train();
        }

        for (String model : List.of("cues", "roles", "judge", "transitions")) {
            assertThat(folder.resolve("one/" + model + ".bin.gz"))
                    .hasSameBinaryContentAs(folder.resolve("two/" + model + ".bin.gz"));
        }
        assertThat(folder.resolve("one/models.properties")).content().contains("cues.sha256 = ", "# of test data");
    }

    @Test
    void withoutRulesOtherModelsComeOut() throws IOException {
        Path corpus = corpus();
        new Trainer(Optional.of(corpus), List.of(), true, folder.resolve("with"), List.of(), line -> {}).train();
        new Trainer(Optional.of(corpus), List.of(), false, folder.resolve("without"), List.of(), line -> {}).train();

        assertThat(Files.readAllBytes(folder.resolve("with/cues.bin.gz")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("without/cues.bin.gz")));
    }
}
