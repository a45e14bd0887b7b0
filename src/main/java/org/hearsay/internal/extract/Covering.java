package org.hearsay.internal.extract;

import org.hearsay.internal.models.Symbol;

/** In which part of a rule's candidate a token stands. */
enum Covering {
    NOTHING,
    SOURCE,
    CUE,
    CLAIM,
    SURE_SOURCE,
    SURE_CUE,
    SURE_CLAIM;

    private final Symbol symbol = Symbol.of(name());

    Symbol symbol() {
        return symbol;
    }
}
