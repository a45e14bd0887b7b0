package org.hearsay.internal.models;

/**
 * The features that decide a transition, after Zhang and Nivre (2011, "Transition-based dependency parsing with rich
 * non-local features", ACL): words and tags at the top of the stack and ahead, what hangs on them, and how far apart
 * they are.
 */
public final class TransitionFeatures {

    private static final int FAR = 10;
    private static final int NEAR = 5;
    private static final Symbol[] KINDS = kinds();

    private TransitionFeatures() {}

    private static Symbol[] kinds() {
        Symbol[] kinds = new Symbol[64];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Symbol.of(Integer.toString(i, Character.MAX_RADIX));
        }
        return kinds;
    }

    /** Adds the features of a configuration. */
    public static void add(Configuration c, Features f) {
        Symbol[] word = c.words;
        Symbol[] tag = c.tags;
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.ahead(0);
        int b1 = c.ahead(1);
        int b2 = c.ahead(2);
        Symbol s0w = word[s0];
        Symbol s0t = tag[s0];
        Symbol s1w = word[s1];
        Symbol s1t = tag[s1];
        Symbol s2t = tag[s2];
        Symbol b0w = word[b0];
        Symbol b0t = tag[b0];
        Symbol b1w = word[b1];
        Symbol b1t = tag[b1];
        Symbol b2t = tag[b2];
        int k = 0;
        f.add(KINDS[k++], s0w);
        f.add(KINDS[k++], s0t);
        f.add(KINDS[k++], s0w, s0t);
        f.add(KINDS[k++], s1w);
        f.add(KINDS[k++], s1t);
        f.add(KINDS[k++], s1w, s1t);
        f.add(KINDS[k++], b0w);
        f.add(KINDS[k++], b0t);
        f.add(KINDS[k++], b0w, b0t);
        f.add(KINDS[k++], b1w, b1t);
        f.add(KINDS[k++], b1t);
        f.add(KINDS[k++], b1w);
        f.add(KINDS[k++], word[b2], b2t);
        f.add(KINDS[k++], word[s2], s2t);

        f.add(KINDS[k++], s0w, b0w);
        f.add(KINDS[k++], s0w, b0t);
        f.add(KINDS[k++], s0t, b0w);
        f.add(KINDS[k++], s0t, b0t);
        f.add(KINDS[k++], s1w, s0w);
        f.add(KINDS[k++], s1w, s0t);
        f.add(KINDS[k++], s1t, s0w);
        f.add(KINDS[k++], s1t, s0t);
        f.add(KINDS[k++], s1w, b0w);
        f.add(KINDS[k++], s1t, b0t);
        f.add(KINDS[k++], b0t, b1t);
        f.add(KINDS[k++], s0t, b0t, b1t);
        f.add(KINDS[k++], s0w, b0t, b1t);
        f.add(KINDS[k++], b0t, b1t, b2t);
        f.add(KINDS[k++], s1t, s0t, b0t);
        f.add(KINDS[k++], s1t, s0w, b0t);
        f.add(KINDS[k++], s1w, s0t, b0t);
        f.add(KINDS[k++], s1t, s0t, b0w);
        f.add(KINDS[k++], s2t, s1t, s0t);
        f.add(KINDS[k++], s1t, s0t, b0t, b1t);
        k = children(c, s0, s1, b0, k, f);
        Symbol near = distance(s0, b0);
        f.add(KINDS[k++], near, s0t, b0t);
        f.add(KINDS[k++], near, s0w);
        f.add(KINDS[k++], near, b0w);
        Symbol below = distance(s1, s0);
        f.add(KINDS[k++], below, s1t, s0t);
        f.add(KINDS[k], below, s1w);
    }

    private static int children(Configuration c, int s0, int s1, int b0, int first, Features f) {
        Symbol[] word = c.words;
        Symbol[] tag = c.tags;
        Symbol[] relation = c.relations;
        Symbol s0t = tag[s0];
        Symbol s1t = tag[s1];
        Symbol b0t = tag[b0];
        int s0l = c.leftmost[s0];
        int s0r = c.rightmost[s0];
        int s1l = c.leftmost[s1];
        int s1r = c.rightmost[s1];
        int b0l = c.leftmost[b0];
        int k = first;
        f.add(KINDS[k++], s0t, tag[s0l], b0t);
        f.add(KINDS[k++], s0t, tag[s0r], b0t);
        f.add(KINDS[k++], s0t, b0t, tag[b0l]);
        f.add(KINDS[k++], s1t, tag[s1r], s0t);
        f.add(KINDS[k++], s1t, tag[s1l], s0t);
        f.add(KINDS[k++], s1t, s0t, tag[s0l]);
        f.add(KINDS[k++], s1t, s0t, tag[s0r]);
        f.add(KINDS[k++], s0t, relation[s0l], relation[c.secondLeft[s0]]);
        f.add(KINDS[k++], s0t, relation[s0r], relation[c.secondRight[s0]]);
        f.add(KINDS[k++], s1t, relation[s1r], relation[c.secondRight[s1]]);
        f.add(KINDS[k++], b0t, relation[b0l], relation[c.secondLeft[b0]]);
        f.add(KINDS[k++], word[s0], relation[s0r]);
        f.add(KINDS[k++], word[s1], relation[s1r], s0t);
        f.add(KINDS[k++], s0t, relation[s0l], b0t);
        f.add(KINDS[k++], s0t, word[s0l], b0t);
        f.add(KINDS[k++], s0t, Symbol.of(Math.min(NEAR, c.rightCount[s0])), b0t);
        f.add(KINDS[k++], s1t, Symbol.of(Math.min(NEAR, c.rightCount[s1])), s0t);
        f.add(KINDS[k++], b0t, Symbol.of(Math.min(NEAR, c.leftCount[b0])), s0t);
        return k;
    }

    private static Symbol distance(int left, int right) {
        if (left == 0 || right == 0) {
            return Symbol.NONE;
        }
        int distance = right - left;
        return Symbol.of(distance > FAR ? FAR : distance > NEAR ? NEAR + 1 : distance);
    }
}
