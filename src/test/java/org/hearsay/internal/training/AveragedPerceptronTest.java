package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.NamedHashes;
import org.hearsay.internal.models.Symbol;
import org.junit.jupiter.api.Test;

class AveragedPerceptronTest {

    private static final Learner LEARNER = new Learner(50, 1, 0, 1);

    /** "yes" if the two letters are the same, which no letter alone tells. */
    private static Stream<Event> events(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 400).mapToObj(i -> {
            String first = letter(random);
            String second = letter(random);
            return new Event(first.equals(second) ? "yes" : "no", names(first, second));
        });
    }

    private static String[] names(String first, String second) {
        return new String[] {"first " + first, "second " + second, "both " + first + " " + second};
    }

    private static String letter(Random random) {
        return Character.toString('a' + random.nextInt(4));
    }

    @Test
    void learnsWhatFeaturesTellTogether() {
        AbstractModel model = LEARNER.train(events(1));

        assertThat(events(2)
                        .filter(event -> model.getBestOutcome(model.eval(event.getContext()))
                                .equals(event.getOutcome()))
                        .count())
                .isGreaterThan(360);
    }

    @Test
    void theSameEventsGiveTheSameWeights() {
        assertThat(scores(1)).containsExactly(scores(1));
    }

    @Test
    void severalRunsAreTrainedInOrdersOfTheirOwn() {
        assertThat(scores(3)).containsExactly(scores(3)).isNotEqualTo(scores(1));
    }

    private static double[] scores(int runs) {
        double[] scores = new double[2];
        LinearModel.of(new Learner(1, 1, 0, runs).train(events(1)))
                .score(NamedHashes.of("first a", "second b"), scores);
        return scores;
    }

    @Test
    void hashedFeaturesScoreAsNamedOnes() {
        AbstractModel named = LEARNER.train(events(1));
        LinearModel model = LinearModel.of(named);
        for (String first : List.of("a", "b", "c", "d")) {
            for (String second : List.of("a", "b", "c", "d")) {
                double[] scores = new double[2];
                model.score(NamedHashes.of(names(first, second)), scores);

                String best = model.outcomes().get(scores[0] >= scores[1] ? 0 : 1);
                assertThat(best).isEqualTo(named.getBestOutcome(named.eval(names(first, second))));
            }
        }
    }

    @Test
    void aFeatureThatComesTooSeldomIsLeftOut() {
        LinearModel model = LinearModel.of(new Learner(2, 1000, 0, 1).train(events(1)));

        assertThat(model.knows(Symbol.of("first"), Symbol.of("a"))).isFalse();
    }
}
