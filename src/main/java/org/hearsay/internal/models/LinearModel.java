package org.hearsay.internal.models;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A model of OpenNLP that adds up weights of features, be it a perceptron or maximum entropy, laid out in arrays and
 * looked up by hashes. Immutable and thread-safe.
 */
public final class LinearModel {

    /** How many outcomes a model may have. */
    static final int MOST_OUTCOMES = 256;

    private static final long HIGH = 0xFFFFFFFF00000000L;
    private static final int OUTCOME = MOST_OUTCOMES - 1;

    private final List<String> outcomes;
    /**
     * Open addressing by the low half of a hash: its high half, and where the feature's weights begin; 0 in an empty
     * place.
     */
    private final long[] table;

    private final int mask;
    /**
     * For each feature a number of outcomes, then for each of them its weight as the bits of a float, of which the last
     * ones hold the outcome. What is used together lies together, and in little room: most of the time goes into
     * waiting for memory.
     */
    private final int[] weights;

    private LinearModel(Builder builder) {
        outcomes = List.copyOf(builder.outcomes);
        table = builder.table;
        mask = builder.mask;
        weights = builder.weights;
    }

    /** Takes over the weights of a model. */
    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects, and nobody else has them.
    public static LinearModel of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        int size = features.values().stream()
                .mapToInt(context -> context.getOutcomes().length)
                .sum();
        Builder builder = new Builder(List.of((String[]) data[2]), features.size(), size);
        features.forEach((name, context) -> {
            builder.row(hash(name));
            for (int i = 0; i < context.getOutcomes().length; i++) {
                builder.weight(context.getOutcomes()[i], context.getParameters()[i]);
            }
        });
        return builder.build();
    }

    /** The hash of a feature's name. */
    static long hash(String name) {
        int end = end(name, 0);
        long hash = Symbol.hash(name, 0, end);
        while (end < name.length()) {
            int from = end + 1;
            end = end(name, from);
            hash = Symbol.join(hash, Symbol.hash(name, from, end));
        }
        return hash;
    }

    private static int end(String name, int from) {
        int space = name.indexOf(' ', from);
        return space < 0 ? name.length() : space;
    }

    /** The names of the outcomes, in the order of scores. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Whether a feature of one value has a weight. */
    public boolean knows(Symbol kind, Symbol value) {
        return find(Symbol.join(kind.hash(), value.hash())) != 0;
    }

    /** Whether a feature of two values has a weight. */
    public boolean knows(Symbol kind, Symbol first, Symbol second) {
        return find(Symbol.join(Symbol.join(kind.hash(), first.hash()), second.hash())) != 0;
    }

    /** Sets the scores of the outcomes to what the features add up to. */
    public void score(HashedFeatures features, double[] scores) {
        Arrays.fill(scores, 0);
        // First all entries, then all weights, without a branch between, so that memory is asked for many at once.
        int size = features.size();
        long[] hashes = features.hashes();
        long[] entries = features.entries();
        for (int i = 0; i < size; i++) {
            entries[i] = table[(int) hashes[i] & mask];
        }
        for (int i = 0; i < size; i++) {
            int from = find(hashes[i], entries[i]);
            int to = from + weights[from];
            for (int k = from + 1; k <= to; k++) {
                scores[weights[k] & OUTCOME] += Float.intBitsToFloat(weights[k] & ~OUTCOME);
            }
        }
    }

    /** Where the weights of a feature begin; 0 for one that the model doesn't know. */
    private int find(long hash) {
        return find(hash, table[(int) hash & mask]);
    }

    private int find(long hash, long first) {
        long entry = first;
        for (int place = (int) hash; entry != 0 && ((entry ^ hash) & HIGH) != 0; ) {
            entry = table[++place & mask];
        }
        return (int) entry;
    }

    /** Takes up features one by one, each with its weights behind it. */
    static final class Builder {

        private final List<String> outcomes;
        private final long[] table;
        private final int mask;
        private final int[] weights;
        private int count;
        private int next = 1; // At 0 stands the number of weights of what isn't known.

        /** Makes room for features that have so many weights in all. */
        Builder(List<String> outcomes, int features, int size) {
            if (outcomes.size() > MOST_OUTCOMES) {
                throw new IllegalArgumentException(
                        "a model has " + outcomes.size() + " outcomes, more than " + MOST_OUTCOMES);
            }
            this.outcomes = outcomes;
            int capacity = Integer.highestOneBit(Math.max(2, features + features / 2)) << 1;
            mask = capacity - 1;
            table = new long[capacity];
            weights = new int[1 + features + size];
        }

        /** Begins a feature. */
        void row(long hash) {
            int place = (int) hash & mask;
            while (table[place] != 0) {
                place = place + 1 & mask;
            }
            table[place] = hash & HIGH | next;
            count = next++;
        }

        /** Adds what the feature says of an outcome. */
        void weight(int outcome, double weight) {
            weights[next++] = Float.floatToRawIntBits((float) weight) & ~OUTCOME | outcome;
            weights[count]++;
        }

        LinearModel build() {
            return new LinearModel(this);
        }
    }
}
