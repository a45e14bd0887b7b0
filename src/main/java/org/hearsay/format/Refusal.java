package org.hearsay.format;

import com.google.common.base.Ascii;
import java.util.function.Function;
import java.util.function.Supplier;

/** Names the place in a file at which something couldn't be made. */
final class Refusal {

    /** An input may be a megabyte of anything, a message shouldn't. */
    private static final int LONGEST = 100;

    private Refusal() {}

    /** What an error says of its cause: the text, or how it begins. */
    static String shown(String text) {
        return Ascii.truncate(text, LONGEST, "…");
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
