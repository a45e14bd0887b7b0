package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hearsay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those of the reference scorer, to the letter: {@code score.py coast predictions.jsonl --utf16}. */
class EvaluationTest {

    @ParameterizedTest
    @CsvSource({"predictions.jsonl, false", "code-points.jsonl, true"})
    void figuresAreThoseOfTheReferenceScorer(String file, boolean codePoints) throws CorpusException {
        Corpus corpus = Corpus.read(ScoreFixtures.path("coast"));
        Predictions predictions = Predictions.read(ScoreFixtures.path(file), corpus, codePoints);

        Evaluation evaluation = Evaluation.of(corpus, predictions::of);

        assertThat(evaluation.table()).isEqualTo(ScoreFixtures.read("table.txt"));
        assertThat(evaluation.json() + "\n").isEqualTo(ScoreFixtures.read("figures.json"));
        assertThat(predictions.missing(corpus)).containsExactly("storm.txt");
        assertThat(evaluation.misses()).hasSize(10);
    }

    @Test
    void goldAgainstItselfIsPerfect() throws CorpusException {
        Evaluation evaluation = Evaluation.of(Corpus.read(ScoreFixtures.path("coast")), Article::gold);

        assertThat(evaluation.figures().values()).containsOnly(100.0);
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void nothingPredictedAndNoGoldAreZeroAndNoDivision() throws CorpusException {
        Corpus corpus = Corpus.read(ScoreFixtures.path("coast"));
        Corpus bare = new Corpus(List.of(new Article("bare.txt", "", List.of())));

        assertThat(Evaluation.of(corpus, article -> List.of()).figures().values())
                .containsOnly(0.0);
        assertThat(Evaluation.of(bare, Article::gold).figures().values()).containsOnly(0.0);
        assertThat(Evaluation.of(bare, Article::gold).table())
                .startsWith("gold 0  predicted 0\n")
                .doesNotContain("direct");
    }

    @Test
    void everyFigureHasAKeyInTheOrderOfTheTable() {
        assertThat(Tallies.NONE.figures().keySet())
                .startsWith("found.p", "found.r", "found.f", "claim-exact.p")
                .contains("claim-.8.f", "triple-.8.f", "spans-source.r", "tokens-claim.f", "direct-found.r")
                .endsWith("mixed-triple-.8.r")
                .hasSize(3 * 15 + 3 * 4);
    }

    @Test
    void manyRelationsInALongTextTakeNoTimePerWord() {
        String text = "Ana said that it rained. ".repeat(100_000);
        List<Relation> gold =
                Collections.nCopies(200, new Relation(List.of(), List.of(), List.of(new Span(0, text.length()))));

        Evaluation evaluation = Evaluation.of(new Corpus(List.of(new Article("long.txt", text, gold))), Article::gold);

        assertThat(evaluation.figures()).containsEntry("found.f", 100.0);
    }
}
