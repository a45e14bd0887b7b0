package org.hearsay.internal.models;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model that is loaded when it is first asked for, and never again: what lies on the class path doesn't change, so
 * that one that is broken stays so. Thread-safe.
 */
final class Once<T> {

    private final Supplier<T> loader;
    private @Nullable T model;
    private @Nullable ModelException failure;

    Once(Supplier<T> loader) {
        this.loader = loader;
    }

    /**
     * The model.
     *
     * @throws ModelException if it is missing or damaged
     */
    synchronized T get() {
        if (failure != null) {
            throw new ModelException(failure.getMessage(), failure);
        }
        T loaded = model;
        if (loaded == null) {
            try {
                loaded = loader.get();
            } catch (ModelException e) {
                failure = e;
                throw e;
            }
            model = loaded;
        }
        return loaded;
    }
}
