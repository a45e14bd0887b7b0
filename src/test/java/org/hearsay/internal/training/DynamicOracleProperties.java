package org.hearsay.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.internal.models.Configuration;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.Transition;

class DynamicOracleProperties {

    @Property
    void stepsThatCostNothingLeadToTheGoldTree(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        int[] heads = Projection.of(tree(size, new Random(seed)));

        assertThat(follow(heads, new Random(0), 0)).isEqualTo(heads);
    }

    @Property
    void alsoAfterErrorsOneStepCostsNothing(@ForAll @IntRange(min = 2, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        int[] heads = Projection.of(tree(size, random));

        assertThat(follow(heads, random, 0.3)).hasSize(size + 1);
    }

    /** Parses by the oracle, sometimes by chance; fails where every step that is allowed costs something. */
    private static int[] follow(int[] gold, Random random, double chance) {
        int size = gold.length - 1;
        Configuration configuration =
                new Configuration(Collections.nCopies(size, "w"), Collections.nCopies(size, Tag.of("X")));
        DynamicOracle oracle = new DynamicOracle(gold);
        int[] heads = new int[size + 1];
        while (!configuration.done()) {
            List<Transition> allowed =
                    Stream.of(Transition.values()).filter(configuration::allows).toList();
            List<Transition> free = allowed.stream()
                    .filter(each -> !oracle.costs(configuration, each))
                    .toList();
            assertThat(free.isEmpty() && configuration.ahead(0) > 0)
                    .as("all steps cost: %s", allowed)
                    .isFalse();
            List<Transition> from = free.isEmpty() || random.nextDouble() < chance ? allowed : free;
            Transition chosen = from.get(random.nextInt(from.size()));
            if (chosen != Transition.SHIFT) {
                heads[configuration.stack(0)] = configuration.headAfter(chosen);
            }
            configuration.apply(chosen, Symbol.NONE);
        }
        return heads;
    }

    /** A random tree of words from 1. */
    private static int[] tree(int size, Random random) {
        List<Integer> words = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            words.add(i);
        }
        Collections.shuffle(words, random);
        int[] heads = new int[size + 1];
        for (int i = 1; i < size; i++) {
            heads[words.get(i)] = words.get(random.nextInt(i));
        }
        return heads;
    }
}
