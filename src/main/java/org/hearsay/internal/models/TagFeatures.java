package org.hearsay.internal.models;

import java.util.List;

/** The features that decide the tag of a word: its letters, the words around it, the tags before it. */
public final class TagFeatures {

    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST_SUFFIX = 5;

    private static final Symbol BIAS = Symbol.of("b");
    static final Symbol WORD = Symbol.of("w");
    private static final Symbol SHAPE = Symbol.of("s");
    private static final Symbol WORD_SHAPE = Symbol.of("ws");
    private static final Symbol PREFIX = Symbol.of("p");
    private static final Symbol SUFFIX = Symbol.of("e");
    private static final Symbol LAST_PART = Symbol.of("h");
    private static final Symbol LAST_PART_SUFFIX = Symbol.of("he");

    private static final Symbol COMPANY = Symbol.of("c");

    private static final Symbol TAG_1 = Symbol.of("t1");
    private static final Symbol TAGS = Symbol.of("t2");
    private static final Symbol TAG_WORD = Symbol.of("t1w");
    private static final Symbol TAG_ENDING = Symbol.of("t1e");
    private static final Symbol TAG_SHAPE = Symbol.of("t1s");
    private static final Symbol TAG_NEXT = Symbol.of("t1n");
    private static final Symbol BEFORE_1 = Symbol.of("l1");
    private static final Symbol BEFORE_2 = Symbol.of("l2");
    private static final Symbol AFTER_1 = Symbol.of("n1");
    private static final Symbol AFTER_2 = Symbol.of("n2");
    private static final Symbol BEFORE_WORD = Symbol.of("l1w");
    private static final Symbol WORD_AFTER = Symbol.of("wn1");
    private static final Symbol AFTER_ENDING = Symbol.of("n1e");
    private static final Symbol AFTER_SHAPE = Symbol.of("n1s");
    private static final Symbol SHAPE_AT_START = Symbol.of("sb");
    private static final Symbol AFTER_COMPANY = Symbol.of("nc");
    private static final Symbol WORD_AFTER_COMPANY = Symbol.of("wnc");
    private static final Symbol TAG_AFTER_COMPANY = Symbol.of("tnc");
    private static final Symbol STYLE_SHAPE = Symbol.of("cs");
    private static final Symbol STYLE_ENDING = Symbol.of("ce");
    private static final Symbol STYLE_TAG = Symbol.of("ct");
    private static final Symbol SHAPES = Symbol.of("s3");
    private static final Symbol ENDINGS = Symbol.of("ee");

    private TagFeatures() {}

    /** Adds what a word says of its tag by itself. */
    public static void own(WordForm word, Features features) {
        String lower = word.lower();
        int length = lower.length();
        features.add(BIAS);
        features.add(WORD, word.word());
        features.add(SHAPE, word.shape());
        features.add(WORD_SHAPE, word.word(), word.shape());
        for (int i = 1; i <= Math.min(LONGEST_PREFIX, length - 1); i++) {
            features.add(PREFIX, Symbol.of(lower.substring(0, i)));
        }
        for (int i = 1; i <= Math.min(LONGEST_SUFFIX, length - 1); i++) {
            features.add(SUFFIX, Symbol.of(lower.substring(length - i)));
        }
        for (Symbol known : word.company()) {
            features.add(COMPANY, known);
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < length) {
            String last = lower.substring(hyphen + 1);
            features.add(LAST_PART, Symbol.of(last));
            features.add(LAST_PART_SUFFIX, Symbol.of(last.substring(Math.max(0, last.length() - 2))));
        }
    }

    /**
     * Adds what the words around a word and the tags before it say of its tag.
     *
     * @param words the words of the sentence
     * @param at which of them
     * @param style how the sentence uses capitals
     * @param last the tag of the word before it
     * @param before the tag of the word before that
     */
    public static void around(List<WordForm> words, int at, CaseStyle style, Tag last, Tag before, Features features) {
        Symbol capitals = style.symbol();
        WordForm word = words.get(at);
        WordForm left = at > 0 ? words.get(at - 1) : WordForm.NONE;
        WordForm secondLeft = at > 1 ? words.get(at - 2) : WordForm.NONE;
        WordForm right = at + 1 < words.size() ? words.get(at + 1) : WordForm.NONE;
        WordForm secondRight = at + 2 < words.size() ? words.get(at + 2) : WordForm.NONE;
        features.add(TAG_1, last.symbol());
        features.add(TAGS, before.symbol(), last.symbol());
        features.add(TAG_WORD, last.symbol(), word.word());
        features.add(TAG_ENDING, last.symbol(), word.ending());
        features.add(TAG_SHAPE, last.symbol(), word.shape(), capitals);
        features.add(TAG_NEXT, last.symbol(), right.word());
        features.add(BEFORE_1, left.word());
        features.add(BEFORE_2, secondLeft.word());
        features.add(AFTER_1, right.word());
        features.add(AFTER_2, secondRight.word());
        features.add(BEFORE_WORD, left.word(), word.word());
        features.add(WORD_AFTER, word.word(), right.word());
        features.add(AFTER_ENDING, right.ending());
        features.add(AFTER_SHAPE, right.shape(), word.shape());
        features.add(AFTER_COMPANY, right.company()[0]);
        features.add(WORD_AFTER_COMPANY, word.word(), right.company()[0]);
        features.add(TAG_AFTER_COMPANY, last.symbol(), right.company()[0]);
        features.add(ENDINGS, word.ending(), right.ending());
        features.add(SHAPES, left.shape(), word.shape(), right.shape());
        features.add(STYLE_SHAPE, capitals, word.shape());
        features.add(STYLE_ENDING, capitals, word.ending());
        features.add(STYLE_TAG, capitals, last.symbol());
        if (at == 0) {
            features.add(SHAPE_AT_START, word.shape());
        }
    }
}
