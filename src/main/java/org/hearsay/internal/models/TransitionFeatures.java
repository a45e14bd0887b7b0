package org.hearsay.internal.models;

/**
 * The features that decide a transition, after Zhang and Nivre (2011, "Transition-based dependency parsing with rich
 * non-local features", ACL): words and tags at the top of the stack and ahead, their dependents, and distances.
 */
public final class TransitionFeatures {

    private static final int FAR = 10;
    private static final int NEAR = 5;

    private static final FeatureTable<Configuration> TABLE = new FeatureTable.Atoms<Configuration>()
            .atom("s0.word", c -> c.words[c.stack(0)])
            .atom("s1.word", c -> c.words[c.stack(1)])
            .atom("s2.word", c -> c.words[c.stack(2)])
            .atom("b0.word", c -> c.words[c.ahead(0)])
            .atom("b1.word", c -> c.words[c.ahead(1)])
            .atom("b2.word", c -> c.words[c.ahead(2)])
            .atom("s0.tag", c -> c.tags[c.stack(0)])
            .atom("s1.tag", c -> c.tags[c.stack(1)])
            .atom("s2.tag", c -> c.tags[c.stack(2)])
            .atom("b0.tag", c -> c.tags[c.ahead(0)])
            .atom("b1.tag", c -> c.tags[c.ahead(1)])
            .atom("b2.tag", c -> c.tags[c.ahead(2)])
            .atom("s0.left.word", c -> c.words[c.leftmost[c.stack(0)]])
            .atom("s0.left.tag", c -> c.tags[c.leftmost[c.stack(0)]])
            .atom("s1.left.tag", c -> c.tags[c.leftmost[c.stack(1)]])
            .atom("b0.left.tag", c -> c.tags[c.leftmost[c.ahead(0)]])
            .atom("s0.right.tag", c -> c.tags[c.rightmost[c.stack(0)]])
            .atom("s1.right.tag", c -> c.tags[c.rightmost[c.stack(1)]])
            .atom("s0.left.relation", c -> c.relations[c.leftmost[c.stack(0)]])
            .atom("b0.left.relation", c -> c.relations[c.leftmost[c.ahead(0)]])
            .atom("s0.left2.relation", c -> c.relations[c.secondLeft[c.stack(0)]])
            .atom("b0.left2.relation", c -> c.relations[c.secondLeft[c.ahead(0)]])
            .atom("s0.right.relation", c -> c.relations[c.rightmost[c.stack(0)]])
            .atom("s1.right.relation", c -> c.relations[c.rightmost[c.stack(1)]])
            .atom("s0.right2.relation", c -> c.relations[c.secondRight[c.stack(0)]])
            .atom("s1.right2.relation", c -> c.relations[c.secondRight[c.stack(1)]])
            .atom("s0.right.count", c -> count(c.rightCount[c.stack(0)]))
            .atom("s1.right.count", c -> count(c.rightCount[c.stack(1)]))
            .atom("b0.left.count", c -> count(c.leftCount[c.ahead(0)]))
            .atom("distance", c -> distance(c.stack(0), c.ahead(0)))
            .atom("distance-below", c -> distance(c.stack(1), c.stack(0)))
            .read("transitions");

    private TransitionFeatures() {}

    /** Adds the features of a configuration. */
    public static void add(Configuration configuration, Features to) {
        TABLE.describe(configuration, to);
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
