package org.hearsay.internal.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains models of maximum entropy, whose scores are probabilities, by OpenNLP's quasi-Newton trainer.
 *
 * @param iterations how many steps are made at most
 * @param cutoff how many times a feature must come
 * @param l2 what the square of a weight costs
 * @param kept the kinds of features that stay without weight, too, since they tell what was met in training
 */
record MaxentLearner(int iterations, int cutoff, double l2, Set<String> kept) {

    /** Weights become multiples of this: it makes the files smaller and changes no figure. */
    private static final double STEP = 1.0 / 256;

    /**
     * Trains on events, which are read once.
     *
     * @throws UncheckedIOException if there are too few of them, or all have one outcome
     */
    AbstractModel train(Stream<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(QNTrainer.L1COST_PARAM, 0.1);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        parameters.put("PrintMessages", false);
        parameters.put("DataIndexer", "OnePass");
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, null);
        try {
            return rounded((AbstractModel) trainer.train(new Events(events.iterator())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    e); // Too few events, or all with one outcome: nothing is read from a disk here.
        }
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects.
    private AbstractModel rounded(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        SortedMap<String, Context> rounded = new TreeMap<>();
        features.forEach((name, context) -> {
            Context other = rounded(context);
            if (other.getOutcomes().length > 0 || kept.contains(name.split(" ", 2)[0])) {
                rounded.put(name, other);
            }
        });
        return new GISModel(
                rounded.values().toArray(Context[]::new), rounded.keySet().toArray(String[]::new), (String[]) data[2]);
    }

    /**
     * The same odds in fewer weights: by how much each outcome's differs from that of the first outcome, if it does.
     */
    private static Context rounded(Context context) {
        double[] all = new double[1 + Arrays.stream(context.getOutcomes()).max().orElse(0)];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            all[context.getOutcomes()[i]] = context.getParameters()[i];
        }
        int[] outcomes = IntStream.range(1, all.length)
                .filter(i -> steps(all[i] - all[0]) != 0)
                .toArray();
        return new Context(
                outcomes,
                Arrays.stream(outcomes)
                        .mapToDouble(i -> steps(all[i] - all[0]) * STEP)
                        .toArray());
    }

    private static double steps(double weight) {
        return Math.rint(weight / STEP);
    }
}
