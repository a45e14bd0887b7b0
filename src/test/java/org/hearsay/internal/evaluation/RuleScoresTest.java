package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleScoresTest {

    @Test
    void countsFindsRightOnesAndThoseWhoseBoundsHeld() throws CorpusException {
        Corpus corpus = Corpus.read(ScoreFixtures.path("coast"));
        int gold = corpus.articles().stream()
                .mapToInt(article -> article.gold().size())
                .sum();

        RuleScores scores = RuleScores.of(corpus, article -> {
            List<Proposal> proposals = new ArrayList<>();
            article.gold().forEach(relation -> proposals.add(new Proposal("right", true, relation)));
            // Each gold relation has one partner, and the first of two that agree with it as well.
            article.gold().forEach(relation -> proposals.add(new Proposal("again", false, relation)));
            return proposals;
        });

        assertThat(scores.byRule())
                .containsEntry("right", new RuleScores.Score(gold, gold, gold))
                .containsEntry("again", new RuleScores.Score(gold, 0, 0))
                .hasSize(2);
        assertThat(scores.byRule().get("right").precision()).isEqualTo(1);
        assertThat(scores.toString().lines().reduce((first, last) -> last))
                .hasValue(String.format("%-32s %5d      0.500 0.500", "all", 2 * gold));
    }
}
