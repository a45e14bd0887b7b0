package org.hearsay.format;

import java.util.function.Function;
import java.util.function.Supplier;

/** Names the place in a file at which something couldn't be made. */
final class Refusal {

    private Refusal() {
    }

    /**
     * What a maker makes; if it refuses, the error is one with its message that names the place.
     *
     * @param error makes that error
     */
    static <T> T named(Supplier<T> maker, Function<String, IllegalArgumentException> error) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw error.apply(e.getMessage());
        }
    }
}
