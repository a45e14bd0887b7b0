package org.hearsay.internal.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
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
 */
record MaxentLearner(int iterations, int cutoff) {

    /** Weights become multiples of this: it makes the files smaller and changes no figure. */
    private static final double STEP = 1.0 / 256;

    /** Trains on events, which are read once. */
    AbstractModel train(Stream<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(QNTrainer.L1COST_PARAM, 0.1);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        parameters.put("PrintMessages", false);
        parameters.put("DataIndexer", "OnePass");
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, null);
        try {
            return rounded((AbstractModel) trainer.train(new Events(events.iterator())));
        } catch (IOException e) {
            throw new UncheckedIOException("events in memory can't be read", e);
        }
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects.
    private static AbstractModel rounded(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        String[] names = features.keySet().stream().sorted().toArray(String[]::new);
        Context[] contexts = Arrays.stream(names).map(name -> rounded(features.get(name))).toArray(Context[]::new);
        return new GISModel(contexts, names, (String[]) data[2]);
    }

    private static Context rounded(Context context) {
        double[] weights = context.getParameters().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.rint(weights[i] / STEP) * STEP;
        }
        return new Context(context.getOutcomes(), weights);
    }
}
