package org.hearsay.internal.text;

import java.util.Collection;
import java.util.Comparator;

/** Finds which of the known names somebody may have meant who wrote another. */
public final class Nearest {

    private Nearest() {}

    /**
     * What an error says behind an unknown name: the known one that is nearest to it, by letters changed, left out or
     * added.
     */
    public static String suggestion(String name, Collection<String> known) {
        Comparator<String> byDistance = Comparator.comparingInt(each -> EditDistance.between(name, each));
        return known.stream()
                .min(byDistance.thenComparing(Comparator.naturalOrder()))
                .map(nearest -> " (nearest: " + nearest + ")")
                .orElse("");
    }
}
