package org.hearsay.internal.text;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import org.hearsay.internal.models.Tree;

/** What hangs on what in the sentences of a document: a tree for each, of which no branches cross. Immutable. */
final class Dependencies {

    private final int[] heads;
    private final Deprel[] relations;
    /** The dependents of all tokens, those of one token in text order, and where those of each begin. */
    private final ImmutableIntArray dependents;

    private final int[] starts;
    /** The first token of each subtree, and the one behind its last. */
    private final int[] first;

    private final int[] end;

    private Dependencies(int[] heads, Deprel[] relations) {
        this.heads = heads;
        this.relations = relations;
        starts = new int[heads.length + 1];
        for (int head : heads) {
            if (head >= 0) {
                starts[head + 1]++;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] all = new int[starts[heads.length]];
        int[] next = starts.clone();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                all[next[heads[i]]++] = i;
            }
        }
        dependents = ImmutableIntArray.copyOf(all);
        first = new int[heads.length];
        end = new int[heads.length];
        Arrays.setAll(first, i -> i);
        Arrays.setAll(end, i -> i + 1);
        reach();
    }

    /** Widens the bounds of heads by those of their dependents, from the leaves up. */
    private void reach() {
        int[] open = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            open[i] = starts[i + 1] - starts[i];
        }
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (at >= 0 && open[at] == 0) {
                open[at] = -1;
                int head = heads[at];
                if (head >= 0) {
                    first[head] = Math.min(first[head], first[at]);
                    end[head] = Math.max(end[head], end[at]);
                    open[head]--;
                }
                at = head;
            }
        }
    }

    /** Each token a root by itself. */
    static Dependencies none(int size) {
        int[] heads = new int[size];
        Deprel[] relations = new Deprel[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, Deprel.ROOT);
        return new Dependencies(heads, relations);
    }

    /** The trees of sentences that follow each other. */
    static Dependencies of(List<Tree> sentences) {
        int size = sentences.stream().mapToInt(Tree::size).sum();
        int[] heads = new int[size];
        Deprel[] relations = new Deprel[size];
        int from = 0;
        for (Tree tree : sentences) {
            for (int i = 0; i < tree.size(); i++) {
                int head = tree.heads().get(i);
                heads[from + i] = head < 0 ? -1 : from + head;
                relations[from + i] = Deprel.of(tree.relations().get(i));
            }
            from += tree.size();
        }
        return new Dependencies(heads, relations);
    }

    int size() {
        return heads.length;
    }

    int head(int token) {
        return heads[token];
    }

    Deprel deprel(int token) {
        return relations[token];
    }

    ImmutableIntArray dependents(int token) {
        return dependents.subArray(starts[token], starts[token + 1]);
    }

    Range subtree(int token) {
        return new Range(first[token], end[token]);
    }
}
