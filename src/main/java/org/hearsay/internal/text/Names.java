package org.hearsay.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Mends tags of names that the tag model, trained on web text, has never met: "According to Rathbun/VERB", "Whitmore/ADV said",
 * "al-Amr/PUNCT". Not for headlines, where every word has a capital.
 */
final class Names {

    private static final Set<String> RARELY_CAPITALIZED = Set.of("VERB", "ADV", "INTJ", "X", "PUNCT", "SYM");
    private static final Set<String> NAME_LIKE = Set.of("PROPN", "NOUN", "NUM");
    private static final Set<String> NEVER_A_WORD = Set.of("PUNCT", "SYM");

    private Names() {}

    /**
     * Changes tags in place.
     *
     * @param words the words of a sentence
     * @param tags their tags
     * @param known whether the tag model knows a word, in lower case
     */
    static void mend(List<Word> words, String[] tags, Predicate<String> known) {
        boolean starts = true;
        for (int i = 0; i < tags.length; i++) {
            String word = words.get(i).text();
            if (!Character.isLetter(word.codePointAt(0))) {
                if (tags[i].equals("SYM") && ",.;:!?()".contains(word)) {
                    tags[i] = "PUNCT";
                }
                // Behind a colon or a quotation mark, too, any word may have a capital.
                starts |= tags[i].equals("PUNCT") && !word.equals(",");
                continue;
            }
            boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
            boolean odd = RARELY_CAPITALIZED.contains(tags[i]);
            if (capital && (odd && !starts || !NAME_LIKE.contains(tags[i]) && !known.test(word.toLowerCase(Locale.ROOT)))) {
                tags[i] = "PROPN";
            } else if (NEVER_A_WORD.contains(tags[i])) {
                tags[i] = capital || word.chars().anyMatch(Character::isUpperCase) ? "PROPN" : "NOUN";
            }
            starts = false;
        }
    }
}
