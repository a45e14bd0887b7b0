package org.hearsay.internal.extract;

import org.hearsay.internal.models.Symbol;

/** Which part of a rule's candidate has a token. */
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
