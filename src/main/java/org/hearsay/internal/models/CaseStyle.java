package org.hearsay.internal.models;

import java.util.List;

/** How a sentence uses capitals: as sentences do, or as headlines, where they don't show names. */
public enum CaseStyle {
    /** As sentences do. */
    PLAIN,
    /** A capital on nearly every long word, and no full stop. */
    HEADLINE,
    /** All in capitals. */
    SHOUTED;

    /** Shorter words, such as "of", may stand in lower case in a headline. */
    private static final int LONG = 4;

    private static final int FEWEST = 3;

    private final Symbol symbol = Symbol.of(name().substring(0, 1));

    /** The style of a sentence. */
    public static CaseStyle of(List<String> words) {
        int all = 0;
        int capital = 0;
        int shouted = 0;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
                all++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                shouted += isShouted(word) ? 1 : 0;
            }
        }
        boolean plain = all < FEWEST || capital * 5 < all * 4;
        if (!plain && shouted * 5 >= all * 4) {
            return SHOUTED;
        }
        return plain || words.get(words.size() - 1).equals(".") ? PLAIN : HEADLINE;
    }

    /** Whether a word has several letters, all of them capitals. */
    static boolean isShouted(String word) {
        boolean letters = word.length() > 1;
        for (int i = 0; i < word.length() && letters; i++) {
            letters = Character.isUpperCase(word.charAt(i));
        }
        return letters;
    }

    Symbol symbol() {
        return symbol;
    }
}
