package org.hearsay.internal.models;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Tags sentences from left to right, each word with the best tag after the tags before it. For one thread.
 *
 * <p>OpenNLP's own tagger gives the same tags: its beam is defeated by a cache that forgets the tags before. What depends on
 * a word alone is kept, as words come again.
 */
public final class Tagger {

    /** How many words are kept; a bound for texts whose words never come again. */
    private static final int CAPACITY = 1 << 15;

    private static final int AFFIX = 4;

    private final TagModel model;
    private final Map<String, Word> known = new HashMap<>();

    Tagger(TagModel model) {
        this.model = model;
    }

    /**
     * Tags a sentence.
     *
     * @param words its words, with clitics: "didn't" is one
     * @return a tag for each word
     */
    public String[] tag(List<String> words) {
        int size = words.size();
        Word[] sentence = new Word[size];
        for (int i = 0; i < size; i++) {
            sentence[i] = word(words.get(i));
        }
        Context begin = model.weight("S=begin");
        Context beginOneBefore = model.weight("p1S=begin");
        Context beginTwoBefore = model.weight("p2S=begin");
        int[] best = new int[size];
        String[] tags = new String[size];
        double[] scores = new double[model.size()];
        for (int i = 0; i < size; i++) {
            System.arraycopy(sentence[i].own, 0, scores, 0, scores.length);
            if (i == 0) {
                add(begin, scores);
            } else {
                add(sentence[i - 1].toNext, scores);
                add(model.afterTag(best[i - 1]), scores);
            }
            if (i == 1) {
                add(beginOneBefore, scores);
            } else if (i >= 2) {
                add(sentence[i - 2].toSecondNext, scores);
                add(model.afterTags(best[i - 2], best[i - 1]), scores);
                if (i == 2) {
                    add(beginTwoBefore, scores);
                }
            }
            if (i + 1 < size) {
                add(sentence[i + 1].toLast, scores);
            }
            if (i + 2 < size) {
                add(sentence[i + 2].toSecondLast, scores);
            }
            best[i] = highest(scores);
            tags[i] = model.tag(best[i]);
        }
        return tags;
    }

    /** Whether a word, in lower case, was among those that the model was trained on. */
    public boolean knows(String word) {
        return model.weight("w=" + word) != TagModel.NOTHING;
    }

    private Word word(String form) {
        Word word = known.get(form);
        if (word == null) {
            if (known.size() == CAPACITY) {
                known.clear();
            }
            word = make(form);
            known.put(form, word);
        }
        return word;
    }

    private Word make(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        double[] own = new double[model.size()];
        add(model.weight("def"), own);
        add(model.weight("w=" + lower), own);
        add(model.weight("wc=" + shape), own);
        add(model.weight("w&c=" + lower + "," + shape), own);
        for (int length = 1; length <= Math.min(AFFIX, form.length()); length++) {
            add(model.weight("suf=" + form.substring(form.length() - length)), own);
            add(model.weight("pre=" + form.substring(0, length)), own);
        }
        return new Word(
                own,
                model.weight("p1w=" + lower),
                model.weight("p2w=" + lower),
                model.weight("n1w=" + lower),
                model.weight("n2w=" + lower));
    }

    private static void add(Context context, double[] scores) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            scores[outcomes[i]] += weights[i];
        }
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** What a word says for its own tag, and for the tags of the words up to two places after and before it. */
    private record Word(double[] own, Context toNext, Context toSecondNext, Context toLast, Context toSecondLast) {}
}
