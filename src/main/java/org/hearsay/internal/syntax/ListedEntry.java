package org.hearsay.internal.syntax;

import java.util.Set;

/**
 * Tokens of a slice that are an entry of word lists.
 *
 * @param from the index of the first token
 * @param to the index after the last token
 * @param classes what the entry is for the grammar around it; may be empty
 */
public record ListedEntry(int from, int to, Set<WordClass> classes) {

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }
}
