package org.hearsay.internal.training;

import java.util.List;
import org.hearsay.internal.models.Tree;

/**
 * A sentence with tags and dependencies, its words split as our tokenizer does.
 *
 * @param document the document that it stands in
 * @param words its words as models know them
 * @param tags for each word its tag, universal and Penn's: "VERB/VBD"
 * @param tree its dependencies
 */
record TreebankSentence(String document, List<String> words, List<String> tags, Tree tree) {

    TreebankSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }

    /** The number of words. */
    int size() {
        return words.size();
    }
}
