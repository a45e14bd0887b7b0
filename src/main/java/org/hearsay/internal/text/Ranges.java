package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arithmetic on token ranges. */
public final class Ranges {

    private Ranges() {}

    /** Whether one of some ranges holds a token. */
    public static boolean contain(List<Range> ranges, int token) {
        return ranges.stream().anyMatch(range -> range.contains(token));
    }

    /** Whether one of some ranges has a token in common with one of others. */
    public static boolean overlap(List<Range> ranges, List<Range> others) {
        return ranges.stream().anyMatch(range -> others.stream().anyMatch(range::overlaps));
    }

    /** The range from the first of some ranges to the last. */
    public static Range hull(List<Range> ranges) {
        return new Range(ranges.get(0).from(), ranges.get(ranges.size() - 1).to());
    }

    /** What remains of some ranges when others are cut out. */
    public static List<Range> without(List<Range> ranges, List<Range> cut) {
        List<Range> rest = ranges;
        for (Range hole : cut) {
            List<Range> next = new ArrayList<>();
            for (Range range : rest) {
                if (!range.overlaps(hole)) {
                    next.add(range);
                    continue;
                }
                if (range.from() < hole.from()) {
                    next.add(new Range(range.from(), hole.from()));
                }
                if (hole.to() < range.to()) {
                    next.add(new Range(hole.to(), range.to()));
                }
            }
            rest = next;
        }
        return rest;
    }

    /** Ranges in text order, those that touch or overlap joined. */
    public static List<Range> joined(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::from));
        List<Range> out = new ArrayList<>();
        for (Range range : sorted) {
            Range last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && range.from() <= last.to()) {
                out.set(out.size() - 1, new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                out.add(range);
            }
        }
        return out;
    }
}
