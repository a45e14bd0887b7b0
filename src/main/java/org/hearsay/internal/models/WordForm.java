package org.hearsay.internal.models;

import java.util.Locale;

/** What the features of tags are made of: a word's letters, its shape and its contexts. Immutable. */
public final class WordForm {

    /** The form of what is before the first and behind the last word. */
    static final WordForm NONE = new WordForm("_", "_", WordContexts.NONE);

    private static final int LONGEST_SHAPE = 8;
    private static final int ENDING = 3;

    private final String lower;
    private final Symbol word;
    private final Symbol shape;
    private final Symbol ending;
    private final Symbol[] contexts;

    private WordForm(String text, String lower, WordContexts contexts) {
        this.lower = lower;
        word = Symbol.of(lower);
        shape = Symbol.of(shape(text));
        ending = Symbol.of(lower.substring(Math.max(0, lower.length() - ENDING)));
        this.contexts = contexts.of(lower);
    }

    /**
     * Makes the form of a word.
     *
     * @param style how its sentence uses capitals; where not all is in capitals, "WHO" isn't "who"
     */
    public static WordForm of(String text, CaseStyle style, WordContexts contexts) {
        boolean acronym = style != CaseStyle.SHOUTED && CaseStyle.isShouted(text);
        return new WordForm(text, acronym ? text : text.toLowerCase(Locale.ROOT), contexts);
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

    /** In lower case, unless it is an acronym. */
    String lower() {
        return lower;
    }

    /** In lower case, unless it is an acronym. */
    Symbol word() {
        return word;
    }

    /** What is known of it from texts without annotation. */
    Symbol[] contexts() {
        return contexts;
    }

    Symbol shape() {
        return shape;
    }

    /** Its last three letters. */
    Symbol ending() {
        return ending;
    }
}
