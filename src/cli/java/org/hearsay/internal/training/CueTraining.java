package org.hearsay.internal.training;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.extract.CueFeatures;
import org.hearsay.internal.extract.CueModel;
import org.hearsay.internal.extract.FeatureContext;

/**
 * Trains the model that tells which words are anchors of cues: all verbs are asked, and other words whose like often is
 * one.
 */
final class CueTraining {

    private static final int LEAST_TIMES = 2;
    private static final double LEAST_SHARE = 0.02;
    private static final MaxentLearner LEARNER = new MaxentLearner(60, 2, 1, CueModel.MET);

    private CueTraining() {}

    static AbstractModel train(List<Lesson> lessons) {
        Set<String> open = open(lessons);
        return LEARNER.train(lessons.stream().flatMap(lesson -> events(lesson, open)));
    }

    /** The words that are anchors often enough. */
    private static Set<String> open(List<Lesson> lessons) {
        Map<String, int[]> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            Set<Integer> anchors = lesson.anchors();
            for (int i = 0; i < lesson.scene().size(); i++) {
                int[] count = counts.computeIfAbsent(lesson.scene().kind(i), key -> new int[2]);
                count[0]++;
                count[1] += anchors.contains(i) ? 1 : 0;
            }
        }
        Set<String> open = new HashSet<>();
        counts.forEach((word, count) -> {
            if (count[1] >= LEAST_TIMES && count[1] >= LEAST_SHARE * count[0]) {
                open.add(word);
            }
        });
        return open;
    }

    private static Stream<Event> events(Lesson lesson, Set<String> open) {
        FeatureContext scene = lesson.scene();
        Set<Integer> anchors = lesson.anchors();
        BitSet cueWords = lesson.cueWords();
        NamedFeatures features = new NamedFeatures();
        // A word of a cue that isn't its anchor is neither a good example nor a bad one.
        return IntStream.range(0, scene.size())
                .filter(i -> anchors.contains(i) || !cueWords.get(i))
                .filter(i -> scene.isVerb(i) || scene.candidateAt(i) != null || open.contains(scene.kind(i)))
                .mapToObj(i -> {
                    CueFeatures.describe(scene, i, open.contains(scene.kind(i)), features);
                    return features.event(anchors.contains(i) ? CueModel.CUE : CueModel.OTHER);
                });
    }
}
