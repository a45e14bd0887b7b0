package org.hearsay.internal.models;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes up the names of atoms alone. For one thread. */
final class AtomNames implements Features {

    private final List<String> all = new ArrayList<>();

    /** The names, in the order of their places. */
    List<String> all() {
        return all;
    }

    @Override
    public void begin(int place) {}

    @Override
    public void atom(String name, @Nullable Symbol value) {
        if (all.contains(name)) {
            throw new IllegalStateException("there are two atoms " + name);
        }
        all.add(name);
    }

    @Override
    public void add(Templates templates) {}
}
