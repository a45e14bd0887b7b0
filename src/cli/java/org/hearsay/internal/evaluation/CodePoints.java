package org.hearsay.internal.evaluation;

/** Where the code points of a text stand in UTF-16 units. Brat and Python count the former, Java the latter. */
final class CodePoints {

    private final int count;
    private final int[] units;

    private CodePoints(int count, int[] units) {
        this.count = count;
        this.units = units;
    }

    static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(count, new int[0]);
        }
        int[] units = new int[count + 1];
        for (int point = 0; point < count; point++) {
            units[point + 1] = text.offsetByCodePoints(units[point], 1);
        }
        return new CodePoints(count, units);
    }

    /** The number of code points. */
    int count() {
        return count;
    }

    /** The unit before which a number of code points, at most {@link #count()}, stand. */
    int unit(int point) {
        return units.length == 0 ? point : units[point];
    }
}
