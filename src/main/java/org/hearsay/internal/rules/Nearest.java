package org.hearsay.internal.rules;

import java.util.Collection;
import java.util.Comparator;

/** Finds which of the known names somebody may have meant who wrote another. */
final class Nearest {

    private Nearest() {}

    /** What an error says behind an unknown name: the known one that is nearest to it, by letters changed, left out or added. */
    static String suggestion(String name, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt((String each) -> distance(name, each)).thenComparing(Comparator.naturalOrder()))
                .map(nearest -> " (nearest: " + nearest + ")").orElse("");
    }

    /** The Levenshtein distance. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
