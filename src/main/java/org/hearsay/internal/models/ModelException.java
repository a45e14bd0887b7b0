package org.hearsay.internal.models;

import org.jspecify.annotations.Nullable;

/** A model of the library can't be used; the message names it and says why. */
public final class ModelException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    // Not public: what is thrown in a pool of threads comes out wrapped in a copy if it can be made of a cause.
    ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    ModelException(String message) {
        super(message);
    }
}
