package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.extract.CandidateMerger;
import org.hearsay.internal.extract.CandidateTagger;
import org.hearsay.internal.extract.CueModel;
import org.hearsay.internal.extract.JudgeFeatures;
import org.hearsay.internal.extract.RoleModel;
import org.hearsay.internal.extract.ScoredCandidate;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.text.WordLists;

/**
 * Trains the models of cues, of roles and the judge. What one of them makes of an article is a lesson for the next only
 * if it was trained without that article, on the other half.
 */
final class AttributionTraining {

    private static final int HALVES = 2;
    private static final MaxentLearner JUDGE = new MaxentLearner(40, 3, 4, Set.of());

    /** The models. */
    record Models(AbstractModel cues, AbstractModel roles, AbstractModel judge) {}

    private AttributionTraining() {}

    /** Trains on lessons; progress is told what is done. */
    static Models train(List<Lesson> lessons, Consumer<String> progress) {
        List<CueModel> cueHalves = IntStream.range(0, HALVES)
                .parallel()
                .mapToObj(half -> new CueModel(LinearModel.of(CueTraining.train(others(lessons, half)))))
                .toList();
        progress.accept("cue models of the halves trained");
        List<Map<Integer, Double>> probabilities = IntStream.range(0, lessons.size())
                .parallel()
                .mapToObj(i ->
                        cueHalves.get(i % HALVES).probabilities(lessons.get(i).scene()))
                .toList();
        List<RoleModel> roleHalves = IntStream.range(0, HALVES)
                .parallel()
                .mapToObj(half -> new RoleModel(
                        LinearModel.of(RoleTraining.train(others(lessons, half), others(probabilities, half)))))
                .toList();
        progress.accept("role models of the halves trained");
        List<AbstractModel> whole = Stream.<Supplier<AbstractModel>>of(
                        () -> CueTraining.train(lessons), () -> RoleTraining.train(lessons, probabilities))
                .parallel()
                .map(Supplier::get)
                .toList();
        progress.accept("cue and role models trained");
        Bounds bounds = new Bounds(WordLists.bundled(), Map.of());
        CueTypes types = new CueTypes(WordLists.bundled());
        List<CandidateTagger> drafters = IntStream.range(0, HALVES)
                .mapToObj(half -> new CandidateTagger(cueHalves.get(half), roleHalves.get(half), bounds, types))
                .toList();
        List<List<Event>> events = IntStream.range(0, lessons.size())
                .parallel()
                .mapToObj(i -> events(lessons.get(i), drafters.get(i % HALVES)))
                .toList();
        AbstractModel judge = JUDGE.train(events.stream().flatMap(List::stream));
        progress.accept("judge trained");
        return new Models(whole.get(0), whole.get(1), judge);
    }

    private static <T> List<T> others(List<T> all, int half) {
        return IntStream.range(0, all.size())
                .filter(i -> i % HALVES != half)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Event> events(Lesson lesson, CandidateTagger drafter) {
        List<ScoredCandidate> drafts = drafter.drafts(
                lesson.scene(),
                new BoundsContext(
                        lesson.scene().document(),
                        lesson.quotes(),
                        lesson.scene().candidates()));
        JudgeFeatures features = new JudgeFeatures(lesson.scene(), drafts);
        NamedFeatures named = new NamedFeatures();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            features.describe(i, named);
            events.add(named.event(right(drafts.get(i), lesson) ? CandidateMerger.RIGHT : CandidateMerger.WRONG));
        }
        return events;
    }

    private static boolean right(ScoredCandidate draft, Lesson lesson) {
        return lesson.gold().stream()
                .anyMatch(gold -> draft.candidate().cue().stream()
                        .anyMatch(piece -> gold.cue().nextSetBit(piece.from()) >= 0
                                && gold.cue().nextSetBit(piece.from()) < piece.to()));
    }
}
