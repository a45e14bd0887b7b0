package org.hearsay.internal.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.Range;

/** Joins what goes on over several paragraphs, each of which opens with a mark while the one before isn't closed. */
final class Continuations {

    private final List<Growing> all = new ArrayList<>();
    private Optional<Growing> hanging = Optional.empty();

    private Continuations() {}

    /** The quotations of all paragraphs, in the order of their first tokens. */
    static List<Joined> join(List<Range> paragraphs, List<List<Pair>> pairs) {
        Continuations continuations = new Continuations();
        for (int i = 0; i < paragraphs.size(); i++) {
            continuations.add(paragraphs.get(i), pairs.get(i));
        }
        return continuations.all.stream().map(Growing::joined).toList();
    }

    private void add(Range paragraph, List<Pair> pairs) {
        Optional<Growing> before = hanging;
        hanging = Optional.empty();
        Deque<Pair> around = new ArrayDeque<>();
        for (Pair pair : pairs) {
            while (!around.isEmpty() && around.element().to() <= pair.from()) {
                around.pop();
            }
            Growing growing = before.filter(open -> pair.from() == paragraph.from()
                            && open.family == pair.opening().family())
                    .filter(open -> around.isEmpty())
                    .orElseGet(() -> begin(pair, around.size()));
            growing.pieces.add(new Range(pair.from(), pair.to()));
            growing.closed = pair.closed();
            if (around.isEmpty() && !pair.closed() && pair.to() == paragraph.to()) {
                hanging = Optional.of(growing);
            }
            around.push(pair);
        }
    }

    private Growing begin(Pair pair, int depth) {
        Growing growing = new Growing(pair.opening().family(), depth);
        all.add(growing);
        return growing;
    }

    private static final class Growing {

        private final Family family;
        private final int depth;
        private final List<Range> pieces = new ArrayList<>();
        private boolean closed;

        private Growing(Family family, int depth) {
            this.family = family;
            this.depth = depth;
        }

        private Joined joined() {
            return new Joined(pieces, closed, depth);
        }
    }
}
