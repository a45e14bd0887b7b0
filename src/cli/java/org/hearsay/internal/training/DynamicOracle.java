package org.hearsay.internal.training;

import org.hearsay.internal.models.Configuration;
import org.hearsay.internal.models.Transition;

/**
 * Knows for every state of the parser, also after errors, which step loses no further gold dependency (Goldberg and
 * Nivre 2013, "Training deterministic parsers with non-deterministic oracles", TACL).
 */
final class DynamicOracle {

    private final int[] heads;
    /** For each word the last word that hangs on it. */
    private final int[] lastDependent;

    /**
     * Makes the oracle of a sentence.
     *
     * @param heads for each word, from 1, its head, 0 for the root; no dependency crosses another
     */
    DynamicOracle(int[] heads) {
        this.heads = heads;
        lastDependent = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            lastDependent[heads[word]] = word;
        }
    }

    /** The gold head of a word. */
    int head(int word) {
        return heads[word];
    }

    /** Whether a step makes more gold dependencies impossible; for steps that are allowed. */
    boolean costs(Configuration c, Transition transition) {
        int top = c.stack(0);
        int next = c.ahead(0);
        return switch (transition) {
            case SHIFT -> shiftCosts(c, next);
            case LEFT ->
                heads[top] != next && (heads[top] > next || heads[top] != 0 && heads[top] == c.stack(1))
                        || heads[top] == 0 && c.depth() == 1
                        || lastDependent[top] >= next;
            case RIGHT -> next != 0 && (heads[top] >= next || lastDependent[top] >= next);
        };
    }

    private boolean shiftCosts(Configuration c, int next) {
        if (heads[next] == 0 && c.depth() > 0) {
            return true;
        }
        for (int place = 0; place < c.depth(); place++) {
            int word = c.stack(place);
            if (heads[word] == next || place > 0 && heads[next] == word) {
                return true;
            }
        }
        return false;
    }
}
