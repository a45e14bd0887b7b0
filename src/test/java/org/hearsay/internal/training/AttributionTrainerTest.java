package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.hearsay.internal.evaluation.CorpusException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTrainerTest {

    private static final int ARTICLES = 8;
    private static final List<String> SOURCES = List.of("The miller", "Ada Bell", "The ferryman", "A nurse");
    private static final List<String> CLAIMS = List.of(
            "that the river was high", "that the harbour is shut", "that no boat had left", "that the bridge holds");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void train() throws IOException {
        Path corpus = folder.resolve("corpus");
        for (int article = 0; article < ARTICLES; article++) {
            write(corpus, article, true);
        }
        train(corpus, folder.resolve("one"));
        train(corpus, folder.resolve("two"));
    }

    private static void train(Path corpus, Path out) throws IOException {
        new Trainer(Optional.of(corpus), List.of(), true, out, List.of("of test data"), line -> {}).train();
    }

    /**
     * Writes an article; the annotator of every second one has overlooked what was said, and marked nothing but what
     * was hummed.
     */
    private static void write(Path corpus, int number, boolean hums) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        int mark = 0;
        for (int i = 0; i < SOURCES.size(); i++) {
            String cue = i % 2 == 0 && hums ? "hummed" : "said";
            String claim = CLAIMS.get((i + number) % CLAIMS.size());
            int source = text.length();
            text.append(SOURCES.get(i)).append(' ');
            int from = text.length();
            text.append(cue).append(' ');
            int content = text.length();
            text.append(claim);
            if (number % 2 == 0 || cue.equals("hummed")) {
                marks.append(line(++mark, "Source", source, from - 1, text))
                        .append(line(++mark, "Cue", from, content - 1, text))
                        .append(line(++mark, "Content", content, text.length(), text))
                        .append("E%d\tAttribution:T%d Cue:T%d Source:T%d Content:T%d\n"
                                .formatted(i + 1, mark - 1, mark - 1, mark - 2, mark));
            }
            text.append(". ");
        }
        Files.createDirectories(corpus.resolve("text"));
        Files.createDirectories(corpus.resolve("attributions"));
        Files.writeString(corpus.resolve("text").resolve(number + ".txt"), text);
        Files.writeString(corpus.resolve("attributions").resolve(number + "_ours.ann"), marks);
    }

    private static String line(int mark, String role, int from, int to, CharSequence text) {
        return "T%d\t%s %d %d\t%s\n".formatted(mark, role, from, to, text.subSequence(from, to));
    }

    @Test
    void theSameArticlesGiveTheSameBytes() {
        for (String name : List.of("cues.bin.gz", "roles.bin.gz", "judge.bin.gz", "models.properties")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void openNlpReadsWhatWasLearnt() throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("one/cues.bin.gz")))) {
            var cues = new GenericModelReader(new BinaryFileDataReader(in)).getModel();

            double[] hum = cues.eval(new String[] {"bias", "lemma hum"});
            double[] sink = cues.eval(new String[] {"bias", "lemma hold"});
            assertThat(hum[cues.getIndex("cue")]).isGreaterThan(sink[cues.getIndex("cue")]);
        }
    }

    @Test
    void tooFewArticlesAreNamed() throws IOException {
        Path corpus = folder.resolve("small");
        write(corpus, 1, false);

        assertThatThrownBy(() -> train(corpus, folder.resolve("three")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith(corpus + ": there is too little in it to train on");
    }
}
