package org.hearsay.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * One-to-one pairs of gold and predicted relations of a text: the pair with the largest overlap first, then the next.
 */
final class Matching {

    private static final int NONE = -1;

    private final int[] partners;

    private Matching(int[] partners) {
        this.partners = partners;
    }

    static Matching of(List<Cover> gold, List<Cover> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                Pair pair = Pair.of(g, gold.get(g), p, predicted.get(p));
                if (pair.isCandidate(gold.get(g), predicted.get(p))) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        int[] partners = new int[gold.size()];
        Arrays.fill(partners, NONE);
        BitSet taken = new BitSet();
        for (Pair pair : pairs) {
            if (partners[pair.gold] == NONE && !taken.get(pair.predicted)) {
                partners[pair.gold] = pair.predicted;
                taken.set(pair.predicted);
            }
        }
        return new Matching(partners);
    }

    boolean isFound(int gold) {
        return partners[gold] != NONE;
    }

    /** The predicted relation for a gold one that {@linkplain #isFound is found}. */
    int partner(int gold) {
        return partners[gold];
    }

    /** Whether a predicted relation is the partner of a gold one. */
    boolean isRight(int predicted) {
        return Arrays.stream(partners).anyMatch(partner -> partner == predicted);
    }

    private record Pair(boolean cue, double claim, double source, int gold, int predicted) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::cue)
                .thenComparingDouble(Pair::claim)
                .thenComparingDouble(Pair::source)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted);

        static Pair of(int g, Cover gold, int p, Cover predicted) {
            return new Pair(
                    gold.cue().common(predicted.cue()) > 0,
                    gold.claim().jaccard(predicted.claim()),
                    gold.source().jaccard(predicted.source()),
                    g,
                    p);
        }

        /** A colon is a cue without a word: then the claims must speak for the pair. */
        boolean isCandidate(Cover goldCover, Cover predictedCover) {
            return cue || ((goldCover.cue().isEmpty() || predictedCover.cue().isEmpty()) && claim >= 0.5);
        }
    }
}
