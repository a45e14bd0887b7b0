package org.hearsay.internal.models;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * OpenNLP's model of parts of speech, its weights laid out in arrays. Immutable and thread-safe.
 *
 * <p>The tags are universal; a word with a clitic has both, as in {@code AUX+PART} for "didn't".
 */
public final class TagModel {

    /** Stands for a feature that the model doesn't know. */
    static final Context NOTHING = new Context(new int[0], new double[0]);

    private final Map<String, Context> weights;
    private final String[] tags;
    private final Context[] afterOne;
    private final Context[][] afterTwo;

    private TagModel(Map<String, Context> weights, String[] tags) {
        this.weights = weights;
        this.tags = tags;
        this.afterOne = new Context[tags.length];
        this.afterTwo = new Context[tags.length][tags.length];
        for (int last = 0; last < tags.length; last++) {
            afterOne[last] = weight("t=" + tags[last]);
            for (int before = 0; before < tags.length; before++) {
                afterTwo[before][last] = weight("t2=" + tags[before] + "," + tags[last]);
            }
        }
    }

    @SuppressWarnings("unchecked") // OpenNLP hands its tables out as objects, and nobody else has them.
    static TagModel of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        return new TagModel((Map<String, Context>) data[1], (String[]) data[2]);
    }

    /** Makes a tagger, for one thread. */
    public Tagger tagger() {
        return new Tagger(this);
    }

    Context weight(String feature) {
        return weights.getOrDefault(feature, NOTHING);
    }

    Context afterTag(int last) {
        return afterOne[last];
    }

    Context afterTags(int before, int last) {
        return afterTwo[before][last];
    }

    String tag(int index) {
        return tags[index];
    }

    int size() {
        return tags.length;
    }
}
