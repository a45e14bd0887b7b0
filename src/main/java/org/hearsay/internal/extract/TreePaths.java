package org.hearsay.internal.extract;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** The paths in the tree of a sentence from its words to an anchor. Immutable. */
final class TreePaths {

    static final Symbol OUTSIDE = Symbol.of("out");
    private static final Symbol ANCHOR = Symbol.of("anchor");
    private static final Symbol PLAIN = Symbol.of("plain");
    private static final Symbol AGENT = Symbol.of("agent");
    private static final Symbol NO_AGENT = Symbol.of("no");

    private static final Range NOTHING = new Range(0, 0);

    private final Document document;
    private final int anchor;
    private final Range sentence;
    private final Symbol[] branch;
    private final Symbol[] inner;
    private final int agent;
    /** The agent with its dependents, unless the anchor is among them. */
    private final Range acting;

    TreePaths(Document document, int anchor) {
        this.document = document;
        this.anchor = anchor;
        sentence = document.sentenceOf(anchor);
        branch = new Symbol[sentence.length()];
        inner = new Symbol[sentence.length()];
        Map<String, Symbol> known = new HashMap<>();
        branch[anchor - sentence.from()] = ANCHOR;
        inner[anchor - sentence.from()] = PLAIN;
        // First the dependents of the words between the anchor and the root, then those of the anchor: the nearer
        // overwrites the farther.
        int steps = 0;
        int[] way = new int[8];
        for (int at = anchor; at >= 0 && steps < way.length; at = document.head(at)) {
            way[steps++] = at;
        }
        for (int step = steps - 1; step >= 0; step--) {
            int above = way[step];
            String prefix = step == 0 ? "" : "^" + step + document.deprel(way[step - 1]) + "/";
            mark(new Range(above, above + 1), known.computeIfAbsent(prefix + "self", Symbol::of), PLAIN);
            for (int child : document.dependents(above).toArray()) {
                if (step > 0 && child == way[step - 1]) {
                    continue;
                }
                String side = child < anchor ? "<" : ">";
                mark(
                        document.subtree(child),
                        known.computeIfAbsent(prefix + document.deprel(child) + side, Symbol::of),
                        PLAIN);
                inside(child, known);
            }
        }
        branch[anchor - sentence.from()] = ANCHOR;
        agent = SubjectFinder.of(document, anchor);
        acting = agent < 0 || document.subtree(agent).contains(anchor) ? NOTHING : document.subtree(agent);
    }

    private void mark(Range range, Symbol as, Symbol in) {
        for (int i = range.from(); i < range.to(); i++) {
            if (sentence.contains(i)) {
                branch[i - sentence.from()] = as;
                inner[i - sentence.from()] = in;
            }
        }
    }

    /** Marks the dependents of the head of a branch. */
    private void inside(int child, Map<String, Symbol> known) {
        for (int grandchild : document.dependents(child).toArray()) {
            Symbol relation = known.computeIfAbsent(document.deprel(grandchild).toString(), Symbol::of);
            Range range = document.subtree(grandchild);
            for (int i = range.from(); i < range.to(); i++) {
                inner[i - sentence.from()] = relation;
            }
        }
        inner[child - sentence.from()] = PLAIN;
    }

    /** The branch of a word: the relation of its subtree to the anchor, or to a word above the anchor. */
    Symbol branch(int i) {
        return get(branch, i);
    }

    /** The relation of a word's subtree to the head of its branch. */
    Symbol inner(int i) {
        return get(inner, i);
    }

    private Symbol get(Symbol[] symbols, int i) {
        Symbol symbol = sentence.contains(i) ? symbols[i - sentence.from()] : null;
        return symbol == null ? OUTSIDE : symbol;
    }

    /** Whether a word belongs to the subject of the anchor. */
    Symbol acting(int i) {
        return acting.contains(i) || i >= 0 && i == agent ? AGENT : NO_AGENT;
    }
}
