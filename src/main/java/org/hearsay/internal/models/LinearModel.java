package org.hearsay.internal.models;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A model of OpenNLP that adds up weights of features, be it a perceptron or maximum entropy, laid out in arrays and looked up by
 * hashes. Immutable and thread-safe.
 */
public final class LinearModel {

    private final List<String> outcomes;
    private final long[] keys;
    private final int[] rows;
    private final int mask;
    private final int[] starts;
    private final short[] targets;
    private final float[] weights;

    private LinearModel(Builder builder) {
        outcomes = List.copyOf(builder.outcomes);
        keys = builder.keys;
        rows = builder.rows;
        mask = builder.mask;
        starts = Arrays.copyOf(builder.starts, builder.row + 2);
        starts[builder.row + 1] = builder.next;
        targets = Arrays.copyOf(builder.targets, builder.next);
        weights = Arrays.copyOf(builder.weights, builder.next);
    }

    /** Takes over the weights of a model. */
    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects, and nobody else has them.
    public static LinearModel of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        Builder builder = new Builder(List.of((String[]) data[2]), features.size());
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
        return knows(Symbol.join(kind.hash(), value.hash()));
    }

    /** Whether a feature of two values has a weight. */
    public boolean knows(Symbol kind, Symbol first, Symbol second) {
        return knows(Symbol.join(Symbol.join(kind.hash(), first.hash()), second.hash()));
    }

    private boolean knows(long hash) {
        int place = (int) hash & mask;
        while (rows[place] != 0) {
            if (keys[place] == hash) {
                return true;
            }
            place = place + 1 & mask;
        }
        return false;
    }

    /** Sets the scores of the outcomes to what the features add up to. */
    public void score(HashedFeatures features, double[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < features.size(); i++) {
            long hash = features.get(i);
            int place = (int) hash & mask;
            while (rows[place] != 0) {
                if (keys[place] == hash) {
                    int row = rows[place];
                    for (int k = starts[row]; k < starts[row + 1]; k++) {
                        scores[targets[k]] += weights[k];
                    }
                    break;
                }
                place = place + 1 & mask;
            }
        }
    }

    /** Takes up features one by one, each with its weights behind it. */
    static final class Builder {

        private final List<String> outcomes;
        private final long[] keys;
        private final int[] rows;
        private final int mask;
        private final int[] starts;
        private short[] targets;
        private float[] weights;
        private int row; // Row 0 stands for an empty place.
        private int next;

        Builder(List<String> outcomes, int features) {
            this.outcomes = outcomes;
            int capacity = Integer.highestOneBit(Math.max(2, features)) << 2;
            mask = capacity - 1;
            keys = new long[capacity];
            rows = new int[capacity];
            starts = new int[features + 2];
            targets = new short[2 * features + 1];
            weights = new float[targets.length];
        }

        /** Begins a feature. */
        void row(long hash) {
            int place = (int) hash & mask;
            while (rows[place] != 0) {
                place = place + 1 & mask;
            }
            keys[place] = hash;
            rows[place] = ++row;
            starts[row] = next;
        }

        /** Adds what the feature says of an outcome. */
        void weight(int outcome, double weight) {
            if (next == weights.length) {
                targets = Arrays.copyOf(targets, 2 * next);
                weights = Arrays.copyOf(weights, 2 * next);
            }
            targets[next] = (short) outcome;
            weights[next++] = (float) weight;
        }

        LinearModel build() {
            return new LinearModel(this);
        }
    }
}
