package org.hearsay.internal.models;

import java.util.List;
import java.util.Locale;

/** A model of parts of speech. Immutable and thread-safe. */
public final class TagModel {

    private final LinearModel weights;
    private final WordContexts contexts;
    private final List<Tag> tags;

    /**
     * Makes a model.
     *
     * @param weights their outcomes are tags
     * @param contexts what is known of words from texts without annotation
     */
    public TagModel(LinearModel weights, WordContexts contexts) {
        this.weights = weights;
        this.contexts = contexts;
        this.tags = weights.outcomes().stream().map(Tag::of).toList();
    }

    /** Makes a tagger, for one text and one thread. */
    public Tagger tagger() {
        return new Tagger(this);
    }

    /** Whether the treebanks had a word, in whatever case. */
    boolean knows(String word) {
        return weights.knows(TagFeatures.WORD, Symbol.of(word.toLowerCase(Locale.ROOT)));
    }

    LinearModel weights() {
        return weights;
    }

    WordContexts contexts() {
        return contexts;
    }

    List<Tag> tags() {
        return tags;
    }
}
