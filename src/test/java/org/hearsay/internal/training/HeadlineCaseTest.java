package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.internal.models.Tree;
import org.junit.jupiter.api.Test;

class HeadlineCaseTest {

    private static final TreebankSentence SENTENCE = new TreebankSentence(
            "d",
            List.of("The", "mayor", "of", "Vienna", "resigned", "."),
            List.of("DET", "NOUN", "ADP", "PROPN", "VERB", "PUNCT"),
            new Tree(List.of(1, 4, 3, 1, -1, 4), List.of("det", "nsubj", "case", "nmod", "root", "punct")));

    @Test
    void someSentencesAreCopiedAsHeadlines() {
        List<TreebankSentence> all = HeadlineCase.add(Collections.nCopies(48, SENTENCE));

        assertThat(all).hasSize(56);
        assertThat(all.get(1).tags()).isEqualTo(SENTENCE.tags().subList(0, 5));
        assertThat(all.get(1).tree().heads()).isEqualTo(SENTENCE.tree().heads().subList(0, 5));
        assertThat(Set.copyOf(all))
                .extracting(sentence -> String.join(" ", sentence.words()))
                .containsExactlyInAnyOrder(
                        "The mayor of Vienna resigned .",
                        "The Mayor of Vienna Resigned",
                        "THE MAYOR OF VIENNA RESIGNED");
    }

    @Test
    void shortAndLongSentencesAreNot() {
        TreebankSentence one =
                new TreebankSentence("d", List.of("mayor"), List.of("NOUN"), new Tree(List.of(-1), List.of("root")));

        assertThat(HeadlineCase.add(Collections.nCopies(12, one))).containsOnly(one);
    }
}
