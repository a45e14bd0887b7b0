package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.extract.AnchorContext;
import org.hearsay.internal.extract.Role;
import org.hearsay.internal.extract.RoleFeatures;
import org.hearsay.internal.extract.RoleHistory;

/** Trains the model that gives the words around a gold anchor their roles. */
final class RoleTraining {

    /**
     * One order of the events or another made a difference of half a point of PolNeAR's dev part, the mean of four is
     * steadier.
     */
    private static final Learner LEARNER = new Learner(8, 2, 1, 4);

    private RoleTraining() {}

    /**
     * Trains.
     *
     * @param probabilities for each lesson how likely its words are anchors, told by a model that hasn't seen it
     */
    static AbstractModel train(List<Lesson> lessons, List<Map<Integer, Double>> probabilities) {
        return LEARNER.train(IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(i -> lessons.get(i).gold().stream()
                        .flatMap(gold -> events(lessons.get(i), probabilities.get(i), gold))));
    }

    private static Stream<Event> events(Lesson lesson, Map<Integer, Double> probabilities, GoldLink gold) {
        List<Event> events = new ArrayList<>();
        NamedFeatures named = new NamedFeatures();
        AnchorContext view = new AnchorContext(lesson.scene(), probabilities, gold.anchor());
        RoleHistory history = RoleHistory.EMPTY;
        for (int i = view.window().from(); i < view.window().to(); i++) {
            Role role = gold.role(i);
            if (i != gold.anchor()) {
                RoleFeatures word = view.word(i);
                word.describe(named);
                word.describe(history, named);
                events.add(named.event(role.name()));
            }
            history = history.with(role);
        }
        return events.stream();
    }
}
