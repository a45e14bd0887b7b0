package org.hearsay.internal.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains averaged perceptrons through OpenNLP's factory.
 *
 * @param passes how many times each event is seen
 * @param cutoff how many times a feature must come
 * @param leastWeight how large the largest weight of a feature must be; the larger, the smaller the model
 * @param runs how many times to train anew, each time in another order; the weights are the mean
 */
record Learner(int passes, int cutoff, double leastWeight, int runs) {

    /**
     * Trains on events, which are read once.
     *
     * @throws UncheckedIOException if there are too few of them, or all have one outcome
     */
    AbstractModel train(Stream<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, AveragedPerceptron.ALGORITHM);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, passes);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(AveragedPerceptron.LEAST_WEIGHT, leastWeight);
        parameters.put(AveragedPerceptron.RUNS, runs);
        ExtensionLoader.registerAllowedPackage(AveragedPerceptron.class.getPackageName());
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, null);
        try {
            return (AbstractModel) trainer.train(new Events(events.iterator()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    e); // Too few events, or all with one outcome: nothing is read from a disk here.
        }
    }
}
