package org.hearsay.internal.models;

import java.util.List;

/**
 * Parses sentences from left to right by the best transition at each step, in time linear in their length. Immutable
 * and thread-safe.
 *
 * <p>One model chooses the transitions, another the relations.
 *
 * <p>It is written by hand as OpenNLP has no dependency parser. In trials on PolNeAR's dev part a greedy parser like
 * this one gained 1.3 to 1.7 points of whole attributions (exact, F1), a strong one 3.3.
 */
public final class Parser {

    private static final Transition[] TRANSITIONS = Transition.values();

    private final LinearModel transitions;
    private final int[] places;
    private final LinearModel relations;
    private final Symbol[] names;

    /** Makes a parser of its two models, whose outcomes are transitions and relations. */
    public Parser(LinearModel transitions, LinearModel relations) {
        this.transitions = transitions;
        this.relations = relations;
        places = new int[TRANSITIONS.length];
        for (Transition transition : TRANSITIONS) {
            places[transition.ordinal()] = transitions.outcomes().indexOf(transition.name());
        }
        names = relations.outcomes().stream().map(Symbol::of).toArray(Symbol[]::new);
    }

    /**
     * Parses a sentence.
     *
     * @param words its words, clitics apart
     * @param tags their tags
     */
    public Tree parse(List<String> words, List<Tag> tags) {
        Configuration configuration = new Configuration(words, tags);
        Chooser chooser = chooser();
        while (!configuration.done()) {
            Transition best = chooser.transition(configuration);
            configuration.apply(best, best == Transition.SHIFT ? Symbol.NONE : chooser.relation(configuration, best));
        }
        return configuration.tree();
    }

    /** Makes what chooses the steps, for one thread. */
    public Chooser chooser() {
        return new Chooser();
    }

    /** Chooses the steps of a parse. For one thread. */
    public final class Chooser {

        private final HashedFeatures features = new HashedFeatures();
        private final double[] transitionScores =
                new double[transitions.outcomes().size()];
        private final double[] relationScores = new double[relations.outcomes().size()];

        private Chooser() {}

        /** The best of the possible transitions. */
        public Transition transition(Configuration configuration) {
            if (configuration.ahead(0) == 0) {
                return Transition.RIGHT;
            }
            if (configuration.depth() == 0) {
                return Transition.SHIFT;
            }
            score(configuration);
            Transition best = Transition.SHIFT;
            for (Transition each : TRANSITIONS) {
                if (configuration.allows(each) && score(each) > score(best)) {
                    best = each;
                }
            }
            return best;
        }

        /** Scores the transitions of a configuration. */
        public void score(Configuration configuration) {
            features.clear();
            TransitionFeatures.add(configuration, features);
            transitions.score(features, transitionScores);
        }

        /** What a transition scored last. */
        public double score(Transition transition) {
            int place = places[transition.ordinal()];
            return place < 0 ? Double.NEGATIVE_INFINITY : transitionScores[place];
        }

        /** The relation that a transition makes. */
        public Symbol relation(Configuration configuration, Transition transition) {
            features.clear();
            RelationFeatures.add(configuration, transition, features);
            relations.score(features, relationScores);
            int best = 0;
            for (int i = 1; i < relationScores.length; i++) {
                if (relationScores[i] > relationScores[best]) {
                    best = i;
                }
            }
            return names[best];
        }
    }
}
