package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import org.hearsay.internal.models.Configuration;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Parser;
import org.hearsay.internal.models.RelationFeatures;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.Transition;
import org.hearsay.internal.models.TransitionFeatures;

/**
 * Trains the parser, in two rounds: on the gold steps; then also on the states into which a parser gets that was
 * trained without the sentence, with what is best in them.
 */
final class ParserTraining {

    private static final int HALVES = 2;
    /** So many sentences that follow each other, of one text mostly, are in the same half. */
    private static final int RUN = 50;

    /** The two models of the parser. */
    record Models(AbstractModel transitions, AbstractModel relations) {

        Parser parser() {
            return new Parser(LinearModel.of(transitions), LinearModel.of(relations));
        }
    }

    private enum Kind {
        TRANSITION(new Learner(10, 8, 1.5, 1)),
        RELATION(new Learner(10, 5, 1.5, 1));

        private final Learner learner;

        Kind(Learner learner) {
            this.learner = learner;
        }
    }

    private ParserTraining() {}

    /**
     * Trains on sentences whose tags are predicted, by a tagger that hasn't seen them; progress is told what is done.
     */
    static Models train(List<TreebankSentence> sentences, Consumer<String> progress) {
        List<Parser> halves = IntStream.range(0, HALVES)
                .parallel()
                .mapToObj(half -> {
                    List<TreebankSentence> others = IntStream.range(0, sentences.size())
                            .filter(i -> half(i, sentences.size()) != half)
                            .mapToObj(sentences::get)
                            .toList();
                    Parser parser = new Models(
                                    Kind.TRANSITION.learner.train(
                                            others.stream().flatMap(each -> gold(each, Kind.TRANSITION))),
                                    Kind.RELATION.learner.train(
                                            others.stream().flatMap(each -> gold(each, Kind.RELATION))))
                            .parser();
                    progress.accept("parser trained on half " + (half + 1) + " of " + HALVES);
                    return parser;
                })
                .toList();
        List<AbstractModel> models = Stream.of(Kind.values())
                .parallel()
                .map(kind -> kind.learner.train(events(sentences, halves, kind)))
                .toList();
        return new Models(models.get(0), models.get(1));
    }

    private static int half(int sentence, int all) {
        return sentence / Math.min(RUN, Math.max(1, all / HALVES)) % HALVES;
    }

    private static Stream<Event> events(List<TreebankSentence> sentences, List<Parser> halves, Kind kind) {
        return IntStream.range(0, sentences.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        gold(sentences.get(i), kind),
                        explored(sentences.get(i), halves.get(half(i, sentences.size())), kind)));
    }

    private static Stream<Event> gold(TreebankSentence sentence, Kind kind) {
        Walk walk = new Walk(sentence, kind);
        while (!walk.done()) {
            Transition best = walk.canonical();
            walk.note(best);
            walk.noteRelation(best);
            walk.go(best, walk.goldRelation(best));
        }
        return walk.events.stream();
    }

    private static Stream<Event> explored(TreebankSentence sentence, Parser parser, Kind kind) {
        Walk walk = new Walk(sentence, kind);
        Parser.Chooser chooser = parser.chooser();
        while (!walk.done()) {
            Transition best = walk.best(chooser);
            Transition chosen = chooser.transition(walk.configuration);
            walk.note(best);
            walk.noteRelation(chosen);
            walk.go(chosen, chosen == Transition.SHIFT ? Symbol.NONE : chooser.relation(walk.configuration, chosen));
        }
        return walk.events.stream();
    }

    /** A way through a sentence that notes down events of one kind. */
    private static final class Walk {

        private final TreebankSentence sentence;
        private final Configuration configuration;
        private final DynamicOracle oracle;
        private final Kind kind;
        private final NamedFeatures features = new NamedFeatures();
        private final List<Event> events = new ArrayList<>();

        Walk(TreebankSentence sentence, Kind kind) {
            this.sentence = sentence;
            this.kind = kind;
            configuration = new Configuration(
                    sentence.words(), sentence.tags().stream().map(Tag::of).toList());
            int[] heads = new int[sentence.size() + 1];
            for (int i = 1; i < heads.length; i++) {
                heads[i] = sentence.tree().heads().get(i - 1) + 1;
            }
            oracle = new DynamicOracle(Projection.of(heads));
        }

        boolean done() {
            return configuration.done();
        }

        /** The first step that costs nothing: a word leaves the stack as soon as it may. */
        Transition canonical() {
            for (Transition each : List.of(Transition.LEFT, Transition.RIGHT)) {
                if (configuration.allows(each) && !oracle.costs(configuration, each)) {
                    return each;
                }
            }
            return configuration.allows(Transition.SHIFT) ? Transition.SHIFT : Transition.RIGHT;
        }

        /** The step that costs nothing and is likest to the parser. */
        Transition best(Parser.Chooser chooser) {
            if (!isChoice()) {
                return canonical();
            }
            chooser.score(configuration);
            Transition best = canonical();
            for (Transition each : Transition.values()) {
                if (configuration.allows(each)
                        && !oracle.costs(configuration, each)
                        && chooser.score(each) > chooser.score(best)) {
                    best = each;
                }
            }
            return best;
        }

        private boolean isChoice() {
            return configuration.depth() > 0 && configuration.ahead(0) > 0;
        }

        /** Notes a step as the right one, if there is a choice. */
        void note(Transition right) {
            if (kind == Kind.TRANSITION && isChoice()) {
                TransitionFeatures.add(configuration, features);
                events.add(features.event(right.name()));
            }
        }

        /** Notes the relation that a step should make. */
        void noteRelation(Transition step) {
            if (kind == Kind.RELATION
                    && step != Transition.SHIFT
                    && oracle.head(configuration.stack(0)) == configuration.headAfter(step)) {
                RelationFeatures.add(configuration, step, features);
                events.add(features.event(goldRelation(step).toString()));
            }
        }

        Symbol goldRelation(Transition step) {
            return step == Transition.SHIFT
                    ? Symbol.NONE
                    : Symbol.of(sentence.tree().relations().get(configuration.stack(0) - 1));
        }

        void go(Transition step, Symbol relation) {
            configuration.apply(step, relation);
        }
    }
}
