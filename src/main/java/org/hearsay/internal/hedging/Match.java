package org.hearsay.internal.hedging;

import java.util.Set;

/**
 * An entry of the word lists, found in {@link Words}.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param senses what the entry does, at least one
 */
record Match(int from, int to, Set<ListEffect> senses) {

    boolean is(ListEffect sense) {
        return senses.contains(sense);
    }

    boolean isModal() {
        return senses.stream().anyMatch(ListEffect::isModal);
    }

    boolean isBelief() {
        return senses.stream().anyMatch(ListEffect::isBelief);
    }
}
