package org.hearsay.internal.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags sentences from left to right, each word with the best tag after the tags before it. For one thread.
 *
 * <p>What depends on a word alone is kept, as words come again, and so are names, which makes a tagger one text's.
 *
 * <p>OpenNLP's model for English has no Penn tags, hence no tenses, and takes "didn't" for one word; beside its own
 * tagger, trained on the same treebanks, this one was never measured.
 */
public final class Tagger {

    /** How many words are kept; a bound for texts whose words never come again. */
    private static final int CAPACITY = 1 << 15;

    private final TagModel model;
    private final HashedFeatures features = new HashedFeatures();
    private final Map<String, Known> unshouted = new HashMap<>();
    private final Map<String, Known> shouted = new HashMap<>();
    private final Map<String, Tag> names = new HashMap<>();

    Tagger(TagModel model) {
        this.model = model;
    }

    /**
     * Tags a sentence.
     *
     * @param words its words, clitics apart
     * @return a tag for each word
     */
    public List<Tag> tag(List<String> words) {
        List<WordForm> forms = new ArrayList<>(words.size());
        List<double[]> own = new ArrayList<>(words.size());
        CaseStyle style = CaseStyle.of(words);
        for (String word : words) {
            Known kept = known(word, style);
            forms.add(kept.form);
            own.add(kept.scores);
        }
        List<Tag> tags = new ArrayList<>(words.size());
        double[] scores = new double[model.tags().size()];
        Tag last = Tag.NONE;
        Tag before = Tag.NONE;
        for (int i = 0; i < forms.size(); i++) {
            features.clear();
            TagFeatures.around(forms, i, style, last, before, features);
            model.weights().score(features, scores);
            Tag best = withNames(words.get(i), i, model.tags().get(best(scores, own.get(i))));
            tags.add(best);
            before = last;
            last = best;
        }
        return tags;
    }

    /**
     * A word that no treebank has and that was a name within a sentence is one at the head of a later sentence, too.
     */
    private Tag withNames(String word, int at, Tag tag) {
        boolean name = tag.universal().equals("PROPN");
        if (name && at > 0 && Character.isUpperCase(word.charAt(0)) && !model.knows(word)) {
            names.put(word, tag);
        }
        return name || at > 0 ? tag : names.getOrDefault(word, tag);
    }

    private static int best(double[] scores, double[] own) {
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] += own[i];
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    private Known known(String text, CaseStyle style) {
        Map<String, Known> known = style == CaseStyle.SHOUTED ? shouted : unshouted;
        Known kept = known.get(text);
        if (kept == null) {
            if (known.size() == CAPACITY) {
                known.clear();
            }
            WordForm form = WordForm.of(text, style, model.contexts());
            double[] scores = new double[model.tags().size()];
            features.clear();
            TagFeatures.own(form, features);
            model.weights().score(features, scores);
            kept = new Known(form, scores);
            known.put(text, kept);
        }
        return kept;
    }

    private record Known(WordForm form, double[] scores) {}
}
