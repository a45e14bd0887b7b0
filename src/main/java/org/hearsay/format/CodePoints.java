package org.hearsay.format;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the code points of a text before a UTF-16 unit, and back. Standoff formats count code points. */
final class CodePoints {

    /** The units at which second halves of surrogate pairs stand. */
    private final int[] halves;

    private CodePoints(int[] halves) {
        this.halves = halves;
    }

    static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray());
    }

    /** The code point that a unit belongs to. */
    int at(int unit) {
        return unit - halvesBefore(unit + 1);
    }

    /** The code point behind the one that the unit before this one belongs to: where a span that ends here ends. */
    int endAt(int unit) {
        return unit - halvesBefore(unit);
    }

    /** The first unit of a code point. */
    int unit(int point) {
        int low = 0;
        int high = halves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The pair's own code point: its first half, less one for each pair before.
            if (halves[middle] - 1 - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }

    private int halvesBefore(int unit) {
        int found = Arrays.binarySearch(halves, unit);
        return found >= 0 ? found : -found - 1;
    }
}
