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

    private LinearModel(List<String> outcomes, Map<String, Context> features) {
        this.outcomes = outcomes;
        int capacity = Integer.highestOneBit(Math.max(2, features.size())) << 2;
        mask = capacity - 1;
        keys = new long[capacity];
        rows = new int[capacity];
        starts = new int[features.size() + 2];
        int total = features.values().stream().mapToInt(context -> context.getOutcomes().length).sum();
        targets = new short[total];
        weights = new float[total];
        int row = 1; // Row 0 stands for an empty place.
        int next = 0;
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            put(hash(feature.getKey()), row);
            int[] of = feature.getValue().getOutcomes();
            double[] parameters = feature.getValue().getParameters();
            starts[row] = next;
            for (int i = 0; i < of.length; i++) {
                targets[next] = (short) of[i];
                weights[next++] = (float) parameters[i];
            }
            row++;
        }
        starts[row] = next;
    }

    /** Takes over the weights of a model. */
    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects, and nobody else has them.
    public static LinearModel of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        return new LinearModel(List.of((String[]) data[2]), (Map<String, Context>) data[1]);
    }

    private static long hash(String name) {
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

    private void put(long hash, int row) {
        int place = (int) hash & mask;
        while (rows[place] != 0) {
            place = place + 1 & mask;
        }
        keys[place] = hash;
        rows[place] = row;
    }

    /** The names of the outcomes, in the order of scores. */
    public List<String> outcomes() {
        return outcomes;
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
}
