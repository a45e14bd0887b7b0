package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.internal.evaluation.CorpusException;
import org.hearsay.internal.evaluation.ScoreFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankTest {

    private static final List<TreebankSentence> SENTENCES = read(ScoreFixtures.path("treebank"));

    @TempDir
    private Path folder;

    private static List<TreebankSentence> read(Path path) {
        try {
            return Treebank.read(path).sentences();
        } catch (CorpusException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsAllFilesOfAFolder() {
        assertThat(SENTENCES)
                .hasSize(9)
                .extracting(TreebankSentence::document)
                .startsWith("harbour")
                .endsWith("market");
        assertThat(SENTENCES.get(0).words()).containsExactly("The", "harbour", "closed", "at", "noon", ".");
        assertThat(SENTENCES.get(0).tags()).startsWith("DET/DT", "NOUN/NN", "VERB/VBD");
        assertThat(SENTENCES.get(0).tree().heads()).containsExactly(1, 2, -1, 4, 2, 2);
        assertThat(SENTENCES.get(0).tree().relations()).containsExactly("det", "nsubj", "root", "case", "obl", "punct");
    }

    @Test
    void cliticsAreWordsOfTheirOwn() {
        assertThat(SENTENCES.get(3).words()).containsExactly("He", "did", "n't", "answer", ".");
        assertThat(SENTENCES.get(3).tree().heads()).containsExactly(3, 3, 3, -1, 3);
    }

    @Test
    void hyphenatedWordsAreWhole() {
        assertThat(SENTENCES.get(4).words()).containsExactly("The", "city", "'s", "long-term", "plan", "failed", ".");
        assertThat(SENTENCES.get(4).tags()).element(3).isEqualTo("ADJ/JJ");
        assertThat(SENTENCES.get(4).tree().heads()).containsExactly(3, 3, 1, 4, 5, -1, 5);
        assertThat(SENTENCES.get(4).tree().relations()).element(1).isEqualTo("nmod:poss");
    }

    @Test
    void whatCrossesIsLifted() {
        int[] heads = {0, 2, 4, 4, 0, 4, 8, 8, 2, 4};

        assertThat(Projection.of(heads)).containsExactly(0, 2, 4, 4, 0, 4, 8, 8, 4, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,It,it,PRON,PRP,_,2,nsubj,_ | 1: 9 columns, not 10",
                "1,,it,PRON,PRP,_,0,root,_,_ | 1: a word without letters",
                "2,It,it,PRON,PRP,_,0,root,_,_ | 1: word 2 comes after word 0",
                "x,It,it,PRON,PRP,_,0,root,_,_ | 1: the number of a word isn't a number: x",
                "1,It,it,PRON,PRP,_,up,root,_,_ | 1: the head of a word isn't a number: up",
                "1,It,it,PRON,PRP,_,4,nsubj,_,_ | 2: before here, word 1 of 1 has head 4",
                "1-x,It,_,_,_,_,_,_,_,_ | 1: the end of a group of words isn't a number: x",
            })
    void aBadLineIsNamed(String row, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conllu"), row.replace(',', '\t') + "\n");

        assertThatThrownBy(() -> Treebank.read(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessage(file + ":" + message);
    }

    @Test
    void aFolderWithoutTreebankIsNamed() {
        assertThatThrownBy(() -> Treebank.read(folder)).hasMessage(folder + ": holds no .conllu file");
        assertThatThrownBy(() -> Treebank.read(folder.resolve("no.conllu")))
                .hasMessageEndingWith("no.conllu: no such file");
    }

    @Test
    void aSentenceThatIsNoTreeIsLeftOut() throws IOException {
        String circle = "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\train\train\tVERB\tVBZ\t_\t1\troot\t_\t_\n";

        assertThat(Treebank.read(Files.writeString(folder.resolve("circle.conllu"), circle))
                        .sentences())
                .isEmpty();
    }
}
