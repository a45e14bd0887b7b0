package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.internal.models.Tree;

/**
 * Adds copies of sentences that are written as headlines, with a capital on each long word or in capitals alone, and
 * without the full stop: treebanks have few, and there a capital tells nothing of names.
 */
final class HeadlineCase {

    private static final int ONE_IN = 6;
    private static final int SHOUTED_ONE_IN = 24;
    /** Shorter words stay in lower case, unless all is in capitals. */
    private static final int LONG = 4;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private HeadlineCase() {}

    /** The sentences, some with a copy behind them. */
    static List<TreebankSentence> add(List<TreebankSentence> sentences) {
        List<TreebankSentence> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TreebankSentence sentence = sentences.get(i);
            all.add(sentence);
            if (i % ONE_IN == 0 && sentence.size() >= SHORTEST && sentence.size() <= LONGEST) {
                all.add(copy(sentence, i % SHOUTED_ONE_IN == 0));
            }
        }
        return all;
    }

    private static TreebankSentence copy(TreebankSentence sentence, boolean shouted) {
        int last = sentence.size() - 1;
        int size = sentence.words().get(last).equals(".")
                        && !sentence.tree().heads().contains(last)
                ? last
                : last + 1;
        List<String> words = new ArrayList<>(sentence.words().subList(0, size));
        words.replaceAll(word -> shouted ? word.toUpperCase(Locale.ROOT) : capitalized(word));
        Tree tree = new Tree(
                sentence.tree().heads().subList(0, size),
                sentence.tree().relations().subList(0, size));
        return new TreebankSentence(sentence.document(), words, sentence.tags().subList(0, size), tree);
    }

    private static String capitalized(String word) {
        return word.length() < LONG ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
