package org.hearsay.internal.models;

import java.util.List;

/**
 * The dependencies of a sentence.
 *
 * @param heads for each word the place of its head in the sentence, -1 for the root
 * @param relations for each word its relation to its head, after Universal Dependencies: "nsubj", "ccomp"; "root" for
 *     the root
 */
public record Tree(List<Integer> heads, List<String> relations) {

    /** The relation of the root. */
    public static final String ROOT = "root";

    /** Makes a tree. */
    public Tree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    /** The number of words. */
    public int size() {
        return heads.size();
    }
}
