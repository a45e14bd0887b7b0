package org.hearsay.internal.models;

/** The features that decide a word's relation to its head: both words, their dependents, and the words beside them. */
public final class RelationFeatures {

    private static final int FAR = 4;
    private static final Symbol[] SIDES = {Symbol.NONE, Symbol.of("l"), Symbol.of("r")};

    private static final FeatureTable<Arc> TABLE =
            FeatureTable.of(RelationFeatures::atoms).read("relations");

    private RelationFeatures() {}

    /** Adds the features of the dependency that a transition makes. */
    public static void add(Configuration configuration, Transition transition, Features to) {
        TABLE.describe(
                new Arc(configuration, transition, configuration.stack(0), configuration.headAfter(transition)), to);
    }

    private static void atoms(Arc arc, Features to) {
        Configuration c = arc.c;
        int word = arc.word;
        int head = arc.head;
        int last = arc.last();
        to.atom("side", SIDES[arc.transition.ordinal()]);
        to.atom("distance", Symbol.of(Math.min(FAR, Math.abs(head - word))));
        to.atom("word", c.words[word]);
        to.atom("word-1", c.words[word - 1]);
        to.atom("tag", c.tags[word]);
        to.atom("tag-1", c.tags[word - 1]);
        to.atom("tag+1", word < c.size() ? c.tags[word + 1] : Symbol.NONE);
        to.atom("left.word", c.words[c.leftmost[word]]);
        to.atom("left.tag", c.tags[c.leftmost[word]]);
        to.atom("left.relation", c.relations[c.leftmost[word]]);
        to.atom("left2.relation", c.relations[c.secondLeft[word]]);
        to.atom("right.relation", c.relations[c.rightmost[word]]);
        to.atom("head.word", c.words[head]);
        to.atom("head.tag", c.tags[head]);
        to.atom("head.left.relation", c.relations[c.leftmost[head]]);
        to.atom("last.tag", c.tags[last]);
        to.atom("last.relation", c.relations[last]);
        to.atom("last2.relation", c.relations[arc.secondLast()]);
        to.atom("below.tag", c.tags[c.stack(arc.toLeft() ? 1 : 2)]);
        to.atom("b0.tag", c.tags[c.ahead(0)]);
        to.atom("b1.tag", c.tags[c.ahead(1)]);
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
