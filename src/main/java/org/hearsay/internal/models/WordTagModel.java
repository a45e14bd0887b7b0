package org.hearsay.internal.models;

import java.util.List;

/** A model of parts of speech. Immutable and thread-safe. */
public final class WordTagModel {

    private final LinearModel weights;
    private final List<Tag> tags;

    /** Makes a model of weights whose outcomes are tags. */
    public WordTagModel(LinearModel weights) {
        this.weights = weights;
        this.tags = weights.outcomes().stream().map(Tag::of).toList();
    }

    /** Makes a tagger, for one thread. */
    public WordTagger tagger() {
        return new WordTagger(this);
    }

    LinearModel weights() {
        return weights;
    }

    List<Tag> tags() {
        return tags;
    }
}
