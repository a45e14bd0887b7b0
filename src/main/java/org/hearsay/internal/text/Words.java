package org.hearsay.internal.text;

import java.util.Locale;

/** What the letters of a word show by themselves. */
public final class Words {

    private Words() {}

    /** A word in lower case. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a word begins with a capital letter; false for an empty one. */
    public static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether a word is written like "UNESCO" or "U.S.". */
    public static boolean isAcronym(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&')
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** Whether a word is a letter, with or without a full stop. */
    public static boolean isInitial(String word) {
        return word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
    }
}
