package org.hearsay.internal.extract;

import org.hearsay.internal.models.Symbol;

/** What a word is to a cue. */
public enum Role {
    /** Neither of the others. */
    NONE("O"),
    /** A word of the source. */
    SOURCE("S"),
    /** A word of the cue itself. */
    CUE("Q"),
    /** A word of the claim. */
    CLAIM("C");

    private final Symbol symbol;

    Role(String letter) {
        symbol = Symbol.of(letter);
    }

    int bit() {
        return this == NONE ? 0 : 1 << ordinal();
    }

    Symbol symbol() {
        return symbol;
    }
}
