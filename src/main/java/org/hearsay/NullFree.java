package org.hearsay;

import java.util.List;
import java.util.Objects;

/** Lists without nulls. */
final class NullFree {

    private NullFree() {}

    /**
     * An immutable copy of a list.
     *
     * @param name what the list is called in an error
     * @throws NullPointerException naming the list or the place in it, "spans" or "spans[1]", if that is null
     */
    static <T> List<T> copy(List<T> list, String name) {
        int i = 0;
        for (T each : Objects.requireNonNull(list, name)) {
            if (each == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
            i++;
        }
        return List.copyOf(list);
    }
}
