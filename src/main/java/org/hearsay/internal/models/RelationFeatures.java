package org.hearsay.internal.models;

/**
 * The features that decide how a word hangs on its head: both, what hangs on them already, and what stands beside them.
 */
public final class RelationFeatures {

    private static final int FAR = 4;
    private static final Symbol[] KINDS = kinds();
    private static final Symbol[] SIDES = {Symbol.NONE, Symbol.of("l"), Symbol.of("r")};

    private RelationFeatures() {}

    private static Symbol[] kinds() {
        Symbol[] kinds = new Symbol[36];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Symbol.of(Integer.toString(i, Character.MAX_RADIX));
        }
        return kinds;
    }

    /** Adds the features of the dependency that a transition makes. */
    public static void add(Configuration c, Transition transition, Features f) {
        Symbol[] word = c.words;
        Symbol[] tag = c.tags;
        Symbol[] relation = c.relations;
        int d = c.stack(0);
        int h = c.headAfter(transition);
        Symbol side = SIDES[transition.ordinal()];
        Symbol dw = word[d];
        Symbol dt = tag[d];
        Symbol hw = word[h];
        Symbol ht = tag[h];
        Symbol before = tag[d - 1];
        Symbol after = d < c.size() ? tag[d + 1] : Symbol.NONE;
        Symbol distance = Symbol.of(Math.min(FAR, Math.abs(h - d)));
        int last = transition == Transition.LEFT ? c.leftmost[h] : c.rightmost[h];
        int dl = c.leftmost[d];
        int dr = c.rightmost[d];
        int k = 0;
        f.add(KINDS[k++], side, dw);
        f.add(KINDS[k++], side, dt);
        f.add(KINDS[k++], side, dw, dt);
        f.add(KINDS[k++], side, hw);
        f.add(KINDS[k++], side, ht);
        f.add(KINDS[k++], side, hw, ht);
        f.add(KINDS[k++], side, dt, ht);
        f.add(KINDS[k++], side, dw, ht);
        f.add(KINDS[k++], side, dt, hw);
        f.add(KINDS[k++], side, dw, hw);
        f.add(KINDS[k++], side, dt, ht, distance);
        f.add(KINDS[k++], side, before, dt, ht);
        f.add(KINDS[k++], side, dt, after, ht);
        f.add(KINDS[k++], side, word[d - 1], dt);
        f.add(KINDS[k++], dt, word[dl], ht);
        f.add(KINDS[k++], dt, word[dl], hw);
        f.add(KINDS[k++], side, dt, tag[dl], ht);
        f.add(KINDS[k++], side, dt, relation[dl], relation[c.secondLeft[d]]);
        f.add(KINDS[k++], side, dt, relation[dr], ht);
        f.add(KINDS[k++], side, dt, ht, relation[last]);
        f.add(KINDS[k++], side, dt, hw, relation[last]);
        f.add(KINDS[k++], side, dt, ht, tag[last]);
        f.add(
                KINDS[k++],
                side,
                relation[last],
                relation[transition == Transition.LEFT ? c.secondLeft[h] : c.secondRight[h]],
                dt);
        f.add(KINDS[k++], side, dt, ht, relation[c.leftmost[h]]);
        f.add(KINDS[k++], side, dt, ht, tag[c.stack(transition == Transition.LEFT ? 1 : 2)]);
        f.add(KINDS[k++], side, dt, tag[c.ahead(0)], tag[c.ahead(1)]);
        f.add(KINDS[k], dw, word[dl]);
    }
}
