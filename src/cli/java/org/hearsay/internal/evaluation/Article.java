package org.hearsay.internal.evaluation;

import java.util.List;

/**
 * A text of a corpus with the relations that an annotator found in it.
 *
 * @param name the file name, such as {@code flood.txt}
 * @param text the text
 * @param gold the relations, in the annotator's order
 */
public record Article(String name, String text, List<Relation> gold) {

    /**
     * Makes an article.
     *
     * @param name the file name
     * @param text the text
     * @param gold the relations
     */
    public Article {
        gold = List.copyOf(gold);
    }
}
