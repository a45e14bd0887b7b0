package org.hearsay.internal.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.QuoteShape.Lean;

/** Pairs the marks of one paragraph, which never cross: one that's open inside another ends with it at the latest. */
final class Pairing {

    private static final int UNKNOWN = -1;

    private final Deque<Open> stack = new ArrayDeque<>();
    private final List<Open> all = new ArrayList<>();
    private final Map<Family, Integer> depth = new EnumMap<>(Family.class);

    private Pairing() {}

    /** The pairs, in the order of their opening marks; those without words are left out. */
    static List<Pair> of(List<Mark> marks, int end) {
        Pairing pairing = new Pairing();
        for (Mark mark : marks) {
            if (mark.lean() == Lean.OPENS || mark.lean() == Lean.EITHER && pairing.depth(mark.family()) == 0) {
                pairing.open(mark);
            } else {
                pairing.close(mark);
            }
        }
        while (!pairing.stack.isEmpty()) {
            pairing.pop(end, false);
        }
        return pairing.all.stream().map(Open::pair).filter(Pair::hasWords).toList();
    }

    private int depth(Family family) {
        return depth.getOrDefault(family, 0);
    }

    private void open(Mark mark) {
        Open outer = stack.peek();
        if (outer != null && outer.mark.looksLike(mark) && outer.sameInside == UNKNOWN) {
            outer.sameInside = mark.token();
        }
        Open open = new Open(mark);
        stack.push(open);
        all.add(open);
        depth.merge(mark.family(), 1, Integer::sum);
    }

    private void close(Mark mark) {
        Open top = stack.peek();
        // What looks like a closing single mark is too often an apostrophe to end what other marks have opened since.
        boolean reaches = top != null && (top.mark.family() == mark.family() || mark.family() != Family.SINGLE);
        if (!reaches || depth(mark.family()) == 0) {
            return;
        }
        while (stack.element().mark.family() != mark.family()) {
            pop(mark.token(), false);
        }
        pop(mark.token() + 1, true);
    }

    private void pop(int to, boolean closed) {
        Open open = stack.pop();
        depth.merge(open.mark.family(), -1, Integer::sum);
        open.closed = closed;
        // Its closing mark was forgotten, if marks that look the same open another quotation inside.
        open.to = closed || open.sameInside == UNKNOWN ? to : open.sameInside;
    }

    private static final class Open {

        private final Mark mark;
        private int sameInside = UNKNOWN;
        private int to;
        private boolean closed;

        private Open(Mark mark) {
            this.mark = mark;
        }

        private Pair pair() {
            return new Pair(mark, to, closed);
        }
    }
}
