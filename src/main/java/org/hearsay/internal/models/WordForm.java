package org.hearsay.internal.models;

import java.util.Locale;

/** A word as the features of tags see it. Immutable. */
public final class WordForm {

    /** Stands before the first and behind the last word. */
    static final WordForm NONE = new WordForm("_");

    private static final int LONGEST_SHAPE = 8;
    private static final int ENDING = 3;

    private final String lower;
    private final Symbol word;
    private final Symbol shape;
    private final Symbol ending;

    private WordForm(String text) {
        lower = text.toLowerCase(Locale.ROOT);
        word = Symbol.of(lower);
        shape = Symbol.of(shape(text));
        ending = Symbol.of(lower.substring(Math.max(0, lower.length() - ENDING)));
    }

    /** Makes the form of a word. */
    public static WordForm of(String text) {
        return new WordForm(text);
    }

    /** Its kinds of characters in their order, each once in a row: "Xx" for "Kabul", "d.d" for "3.5". */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length() && shape.length() < LONGEST_SHAPE; i++) {
            char kind = kind(text.charAt(i));
            int length = shape.length();
            if (length == 0 || shape.charAt(length - 1) != kind || kind == 'X' && length == 1) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'X' : 'x';
        }
        return Character.isDigit(c) ? 'd' : c < 128 ? c : '?';
    }

    /** In lower case. */
    String lower() {
        return lower;
    }

    /** In lower case. */
    Symbol word() {
        return word;
    }

    Symbol shape() {
        return shape;
    }

    /** Its last three letters, in lower case. */
    Symbol ending() {
        return ending;
    }
}
