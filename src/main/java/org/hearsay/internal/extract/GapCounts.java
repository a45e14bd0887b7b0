package org.hearsay.internal.extract;

import org.hearsay.internal.text.Range;

/** Counts what lies between the words of a window and its anchor. */
final class GapCounts {

    /** How many kinds of gaps there are. */
    static final int KINDS = 128;

    private static final int MOST = 3;

    private GapCounts() {}

    /**
     * For each word of the window a number for the commas, verbs and openers of clauses on its way to the anchor, up to
     * three each.
     */
    static int[] of(FeatureContext scene, int anchor, Range window) {
        int[] gaps = new int[window.length()];
        count(scene, anchor, window, gaps, 1);
        count(scene, anchor, window, gaps, -1);
        return gaps;
    }

    private static void count(FeatureContext scene, int anchor, Range window, int[] gaps, int step) {
        int commas = 0;
        int verbs = 0;
        int openers = 0;
        int quoted = 0;
        for (int i = anchor + step; window.contains(i); i += step) {
            gaps[i - window.from()] = commas + (MOST + 1) * (verbs + (MOST + 1) * (openers + (MOST + 1) * quoted));
            switch (scene.upos(i)) {
                case PUNCT -> {
                    // Where a quotation begins or ends matters more than how many commas there are.
                    if (scene.quotes().hold(i) && scene.quote(i) != FeatureContext.SPOKEN) {
                        quoted = 1;
                    } else {
                        commas = Math.min(MOST, commas + 1);
                    }
                }
                case VERB -> verbs = Math.min(MOST, verbs + 1);
                case SCONJ, CCONJ -> openers = Math.min(MOST, openers + 1);
                default -> {}
            }
        }
    }
}
