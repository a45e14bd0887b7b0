package org.hearsay.internal.models;

/** The features that decide a word's relation to its head: both words, their dependents, and the words beside them. */
public final class RelationFeatures {

    private static final int FAR = 4;
    private static final Symbol[] SIDES = {Symbol.NONE, Symbol.of("l"), Symbol.of("r")};

    private static final FeatureTable<Arc> TABLE = new FeatureTable.Atoms<Arc>()
            .atom("side", arc -> SIDES[arc.transition.ordinal()])
            .atom("distance", arc -> Symbol.of(Math.min(FAR, Math.abs(arc.head - arc.word))))
            .atom("word", arc -> arc.c.words[arc.word])
            .atom("word-1", arc -> arc.c.words[arc.word - 1])
            .atom("tag", arc -> arc.c.tags[arc.word])
            .atom("tag-1", arc -> arc.c.tags[arc.word - 1])
            .atom("tag+1", arc -> arc.word < arc.c.size() ? arc.c.tags[arc.word + 1] : Symbol.NONE)
            .atom("left.word", arc -> arc.c.words[arc.c.leftmost[arc.word]])
            .atom("left.tag", arc -> arc.c.tags[arc.c.leftmost[arc.word]])
            .atom("left.relation", arc -> arc.c.relations[arc.c.leftmost[arc.word]])
            .atom("left2.relation", arc -> arc.c.relations[arc.c.secondLeft[arc.word]])
            .atom("right.relation", arc -> arc.c.relations[arc.c.rightmost[arc.word]])
            .atom("head.word", arc -> arc.c.words[arc.head])
            .atom("head.tag", arc -> arc.c.tags[arc.head])
            .atom("head.left.relation", arc -> arc.c.relations[arc.c.leftmost[arc.head]])
            .atom("last.tag", arc -> arc.c.tags[arc.last()])
            .atom("last.relation", arc -> arc.c.relations[arc.last()])
            .atom("last2.relation", arc -> arc.c.relations[arc.secondLast()])
            .atom("below.tag", arc -> arc.c.tags[arc.c.stack(arc.toLeft() ? 1 : 2)])
            .atom("b0.tag", arc -> arc.c.tags[arc.c.ahead(0)])
            .atom("b1.tag", arc -> arc.c.tags[arc.c.ahead(1)])
            .read("relations");

    private RelationFeatures() {}

    /** Adds the features of the dependency that a transition makes. */
    public static void add(Configuration configuration, Transition transition, Features to) {
        TABLE.describe(
                new Arc(configuration, transition, configuration.stack(0), configuration.headAfter(transition)), to);
    }

    /** A dependency that a transition makes of a word and its head. */
    private record Arc(Configuration c, Transition transition, int word, int head) {

        boolean toLeft() {
            return transition == Transition.LEFT;
        }

        /** The outermost dependent that the head has on the side of the word. */
        int last() {
            return toLeft() ? c.leftmost[head] : c.rightmost[head];
        }

        int secondLast() {
            return toLeft() ? c.secondLeft[head] : c.secondRight[head];
        }
    }
}
