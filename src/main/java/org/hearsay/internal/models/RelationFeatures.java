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

    private static void atoms(Arc arc, AtomValues to) {
        Configuration c = arc.c;
        int word = arc.word;
        int head = arc.head;
        int last = arc.last();
        to.set("side", SIDES[arc.transition.ordinal()]);
        to.set("distance", Symbol.of(Math.min(FAR, Math.abs(head - word))));
        to.set("word", c.words[word]);
        to.set("word-1", c.words[word - 1]);
        to.set("tag", c.tags[word]);
        to.set("tag-1", c.tags[word - 1]);
        to.set("tag+1", word < c.size() ? c.tags[word + 1] : Symbol.NONE);
        to.set("left.word", c.words[c.leftmost[word]]);
        to.set("left.tag", c.tags[c.leftmost[word]]);
        to.set("left.relation", c.relations[c.leftmost[word]]);
        to.set("left2.relation", c.relations[c.secondLeft[word]]);
        to.set("right.relation", c.relations[c.rightmost[word]]);
        to.set("head.word", c.words[head]);
        to.set("head.tag", c.tags[head]);
        to.set("head.left.relation", c.relations[c.leftmost[head]]);
        to.set("last.tag", c.tags[last]);
        to.set("last.relation", c.relations[last]);
        to.set("last2.relation", c.relations[arc.secondLast()]);
        to.set("below.tag", c.tags[c.stack(arc.toLeft() ? 1 : 2)]);
        to.set("b0.tag", c.tags[c.ahead(0)]);
        to.set("b1.tag", c.tags[c.ahead(1)]);
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
