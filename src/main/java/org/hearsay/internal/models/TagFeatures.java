package org.hearsay.internal.models;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The features that decide the tag of a word: its letters, the words around it, the tags before it. */
public final class TagFeatures {

    /** The name of the feature that each word of the treebanks has. */
    static final Symbol WORD = Symbol.of("w");

    private static final int LONGEST_PREFIX = 4;
    private static final int LONGEST_SUFFIX = 5;

    private static final FeatureTable<WordForm> OWN = FeatureTable.of(TagFeatures::ownAtoms)
            .each("prefix", word -> prefixes(word.lower()))
            .each("suffix", word -> suffixes(word.lower()))
            .each("context", word -> List.of(word.contexts()))
            .read("tags");

    private static final FeatureTable<Place> AROUND =
            FeatureTable.of(TagFeatures::aroundAtoms).read("tags-context");

    private TagFeatures() {}

    /** Adds what a word says of its tag by itself. */
    public static void own(WordForm word, Features to) {
        OWN.describe(word, to);
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
    public static void around(List<WordForm> words, int at, CaseStyle style, Tag last, Tag before, Features to) {
        AROUND.describe(new Place(words, at, style, last, before), to);
    }

    private static void ownAtoms(WordForm word, AtomValues to) {
        to.set("word", word.word());
        to.set("shape", word.shape());
        to.set("last-part", lastPart(word.lower(), Integer.MAX_VALUE));
        to.set("last-part-ending", lastPart(word.lower(), 2));
    }

    private static void aroundAtoms(Place place, AtomValues to) {
        WordForm left = place.word(-1);
        WordForm word = place.word(0);
        WordForm right = place.word(1);
        to.set("tag-1", place.last.symbol());
        to.set("tag-2", place.before.symbol());
        to.set("word-2", place.word(-2).word());
        to.set("word-1", left.word());
        to.set("word", word.word());
        to.set("word+1", right.word());
        to.set("word+2", place.word(2).word());
        to.set("shape-1", left.shape());
        to.set("shape", word.shape());
        to.set("shape+1", right.shape());
        to.set("first-shape", place.at == 0 ? word.shape() : null);
        to.set("ending", word.ending());
        to.set("ending+1", right.ending());
        to.set("contexts+1", right.contexts()[0]);
        to.set("style", place.style.symbol());
    }

    private static List<Symbol> prefixes(String word) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_PREFIX, word.length() - 1))
                .mapToObj(length -> Symbol.of(word.substring(0, length)))
                .toList();
    }

    private static List<Symbol> suffixes(String word) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_SUFFIX, word.length() - 1))
                .mapToObj(length -> Symbol.of(word.substring(word.length() - length)))
                .toList();
    }

    /** The letters behind the last hyphen, or the last few of them; null if there is none or nothing beside it. */
    private static @Nullable Symbol lastPart(String word, int most) {
        int from = word.lastIndexOf('-') + 1;
        return from < 2 || from == word.length()
                ? null
                : Symbol.of(word.substring(Math.max(from, word.length() - most)));
    }

    private record Place(List<WordForm> words, int at, CaseStyle style, Tag last, Tag before) {

        WordForm word(int offset) {
            int i = at + offset;
            return i >= 0 && i < words.size() ? words.get(i) : WordForm.NONE;
        }
    }
}
