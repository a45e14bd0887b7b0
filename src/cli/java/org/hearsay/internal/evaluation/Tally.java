package org.hearsay.internal.evaluation;

/** Counts of a measure: how many hits there are, among how many predicted and how many gold. */
record Tally(int hits, int predicted, int gold) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, predicted + other.predicted, gold + other.gold);
    }

    /** The share of hits among the predicted, 0 to 1; 0 where nothing was predicted. */
    double precision() {
        return predicted == 0 ? 0 : (double) hits / predicted;
    }

    /** The share of hits among the gold, 0 to 1; 0 where there is no gold. */
    double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
