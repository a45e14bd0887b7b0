package org.hearsay.internal.models;

/**
 * The features that decide a transition, after Zhang and Nivre (2011, "Transition-based dependency parsing with rich
 * non-local features", ACL): words and tags at the top of the stack and ahead, their dependents, and distances.
 */
public final class TransitionFeatures {

    private static final int FAR = 10;
    private static final int NEAR = 5;

    private static final FeatureTable<Configuration> TABLE =
            FeatureTable.of(TransitionFeatures::atoms).read("transitions");

    private TransitionFeatures() {}

    /** Adds the features of a configuration. */
    public static void add(Configuration configuration, Features to) {
        TABLE.describe(configuration, to);
    }

    private static void atoms(Configuration c, AtomValues to) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int b2 = c.ahead(2);
        to.set("s0.word", c.words[s0]);
        to.set("s1.word", c.words[s1]);
        to.set("s2.word", c.words[s2]);
        to.set("b0.word", c.words[b0]);
        to.set("b1.word", c.words[b1]);
        to.set("b2.word", c.words[b2]);
        to.set("s0.tag", c.tags[s0]);
        to.set("s1.tag", c.tags[s1]);
        to.set("s2.tag", c.tags[s2]);
        to.set("b0.tag", c.tags[b0]);
        to.set("b1.tag", c.tags[b1]);
        to.set("b2.tag", c.tags[b2]);
        to.set("s0.left.word", c.words[c.leftmost[s0]]);
        to.set("s0.left.tag", c.tags[c.leftmost[s0]]);
        to.set("s1.left.tag", c.tags[c.leftmost[s1]]);
        to.set("b0.left.tag", c.tags[c.leftmost[b0]]);
        to.set("s0.right.tag", c.tags[c.rightmost[s0]]);
        to.set("s1.right.tag", c.tags[c.rightmost[s1]]);
        to.set("s0.left.relation", c.relations[c.leftmost[s0]]);
        to.set("b0.left.relation", c.relations[c.leftmost[b0]]);
        to.set("s0.left2.relation", c.relations[c.secondLeft[s0]]);
        to.set("b0.left2.relation", c.relations[c.secondLeft[b0]]);
        to.set("s0.right.relation", c.relations[c.rightmost[s0]]);
        to.set("s1.right.relation", c.relations[c.rightmost[s1]]);
        to.set("s0.right2.relation", c.relations[c.secondRight[s0]]);
        to.set("s1.right2.relation", c.relations[c.secondRight[s1]]);
        to.set("s0.right.count", count(c.rightCount[s0]));
        to.set("s1.right.count", count(c.rightCount[s1]));
        to.set("b0.left.count", count(c.leftCount[b0]));
        to.set("distance", distance(s0, b0));
        to.set("distance-below", distance(s1, s0));
    }

    private static Symbol count(int dependents) {
        return Symbol.of(Math.min(NEAR, dependents));
    }

    private static Symbol distance(int left, int right) {
        if (left == 0 || right == 0) {
            return Symbol.NONE;
        }
        int distance = right - left;
        return Symbol.of(distance > FAR ? FAR : distance > NEAR ? NEAR + 1 : distance);
    }
}
