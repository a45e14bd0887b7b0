package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.internal.models.Tree;
import org.hearsay.internal.models.WordContexts;
import org.junit.jupiter.api.Test;

class WordContextTrainingTest {

    private static final List<TreebankSentence> SENTENCES = List.of(new TreebankSentence(
            "d",
            List.of("the", "rain", "stops"),
            List.of("DET", "NOUN", "VERB"),
            new Tree(List.of(1, 2, -1), List.of("det", "nsubj", "root"))));

    @Test
    void countsCapitalsAndNeighbours() {
        List<String> texts = Collections.nCopies(4, "Here the zymurgist stops.\nHere the Zymurgist stops.\n\nrare");
        Map<String, String> lines = new String(WordContextTraining.train(texts, SENTENCES), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toMap(line -> line.split("\t")[0], line -> line.split("\t")[1]));

        assertThat(lines).containsOnlyKeys("here", "the", "zymurgist", "stops", "rare");
        // Half of them with a capital, all behind a determiner and before a verb.
        assertThat(lines.get("zymurgist")).isEqualTo("3" + "0300000000" + "0000300000");
        assertThat(lines.get("rare")).isEqualTo("0" + "0000000000" + "0000000000");
    }

    @Test
    void wordsThatComeSeldomAreLeftOut() {
        assertThat(WordContextTraining.train(List.of("Once."), SENTENCES)).isEmpty();
    }

    @Test
    void aLineWithoutTabIsNamed() {
        assertThatThrownBy(() -> WordContexts.read("rain 3\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("a line in it has no tab: rain 3");
    }
}
