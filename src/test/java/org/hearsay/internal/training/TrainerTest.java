package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelReader;
import org.hearsay.internal.evaluation.ScoreFixtures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Models;
import org.hearsay.internal.models.Parser;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.TagModel;
import org.hearsay.internal.models.Tree;
import org.hearsay.internal.models.WordContexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    private static final Path TREEBANK = ScoreFixtures.path("treebank");

    @TempDir
    private static Path folder;

    private static final List<String> LINES = new ArrayList<>();

    @BeforeAll
    static void train() throws IOException {
        new Trainer(
                        Optional.empty(),
                        List.of(TREEBANK, TREEBANK),
                        true,
                        folder.resolve("one"),
                        List.of("of test data"),
                        LINES::add)
                .train();
        new Trainer(
                        Optional.empty(),
                        List.of(TREEBANK, TREEBANK),
                        true,
                        folder.resolve("two"),
                        List.of("of test data"),
                        line -> {})
                .train();
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("one"))) {
            files = all.toList();
        }

        assertThat(files)
                .hasSize(5)
                .allSatisfy(file -> assertThat(file)
                        .hasSameBinaryContentAs(folder.resolve("two").resolve(file.getFileName())));
    }

    @Test
    void theCatalogHasOriginAndChecksums() throws IOException {
        String text = Files.readString(folder.resolve("one/models.properties"));
        Properties catalog = new Properties();
        catalog.load(Files.newBufferedReader(folder.resolve("one/models.properties")));

        assertThat(text).contains("# of test data");
        assertThat(catalog)
                .hasSize(8)
                .containsEntry("relations.resource", "relations.bin.gz")
                .containsEntry(
                        "relations.sha256", Models.sha256(Files.readAllBytes(folder.resolve("one/relations.bin.gz"))));
    }

    @Test
    void progressIsTold() {
        assertThat(LINES).first().isEqualTo(TREEBANK + ": 9 sentences");
        assertThat(LINES).last().isEqualTo(folder.resolve("one/relations.bin.gz") + ": written");
    }

    @Test
    void whatWasLearntIsRepeated() throws IOException {
        List<String> words = List.of("Ada", "said", "that", "ferries", "sank", ".");
        Tree tree = parser().parse(words, tags(words));

        // Pairs with a rare Penn tag are learnt as the commonest of the same universal tag.
        assertThat(tags(words))
                .extracting(Tag::toString)
                .containsExactly("PROPN/NNP", "VERB/VBD", "SCONJ/IN", "NOUN/NN", "VERB/VBD", "PUNCT/.");
        assertThat(tree.heads()).startsWith(1, -1).endsWith(1, 1);
        assertThat(tree.relations()).element(1).isEqualTo("root");
        assertThat(tree.relations()).endsWith("nsubj", "ccomp", "punct");
    }

    private static List<Tag> tags(List<String> words) throws IOException {
        return new TagModel(model("tags"), WordContexts.NONE).tagger().tag(words);
    }

    private static Parser parser() throws IOException {
        return new Parser(model("transitions"), model("relations"));
    }

    /** Read by OpenNLP's own reader. */
    private static LinearModel model(String name) throws IOException {
        AbstractModel model =
                new GenericModelReader(folder.resolve("one/" + name + ".bin.gz").toFile()).getModel();
        return LinearModel.of(model);
    }
}
