package org.hearsay.internal.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells words that keep their full stop. Immutable. */
final class Abbreviations {

    /** A longer word is no abbreviation. */
    static final int LONGEST = 24;

    /** What follows an abbreviation, as far as that tells whether it ends its sentence. */
    enum Kind {
        /** Not an abbreviation. */
        NONE,
        /** "Mr", "Sen": a name follows. */
        BEFORE_NAME,
        /** "No", "Sept": an abbreviation only before a number. */
        BEFORE_NUMBER,
        /** A single capital, which is an initial unless its sentence ends there. */
        INITIAL,
        /** "U.S", "a.m", "Inc", "D-Mont": keeps its full stop at the end of a sentence, too. */
        ANYWHERE
    }

    /** "u.s", "n.y.u". */
    private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.){1," + LONGEST / 2 + "}\\p{L}");

    private final WordList beforeNames;
    private final WordList beforeNumbers;
    private final WordList beforeMore;
    private final WordList states;

    Abbreviations(WordLists words) {
        beforeNames = words.get("abbreviations-before-names");
        beforeNumbers = words.get("abbreviations-before-numbers");
        beforeMore = words.get("abbreviations-before-more");
        states = words.get("abbreviations-of-states");
    }

    /**
     * The kind of the word in front of a full stop.
     *
     * @param text the text
     * @param from where the word begins, inclusive
     * @param to where its full stop stands
     */
    Kind kind(String text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return Kind.NONE;
        }
        String form = text.substring(from, to);
        boolean capital = Character.isUpperCase(form.charAt(0));
        if (form.length() == 1 && capital) {
            return Kind.INITIAL;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (beforeNumbers.contains(lower)) {
            return Kind.BEFORE_NUMBER;
        }
        if (beforeNames.contains(lower)) {
            return Kind.BEFORE_NAME;
        }
        if (beforeMore.contains(lower) || isLettersWithStops(lower) || (capital && isState(text, from, lower))) {
            return Kind.ANYWHERE;
        }
        return Kind.NONE;
    }

    /** "u.s", also "ex-c.i.a". */
    private static boolean isLettersWithStops(String lower) {
        return LETTERS_WITH_STOPS
                .matcher(lower.substring(lower.lastIndexOf('-') + 1))
                .matches();
    }

    /** "D-Mont", or "Butte, Mont". */
    private boolean isState(String text, int from, String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen == 1) {
            return states.contains(lower.substring(2));
        }
        int before = Characters.runStart(text, from, 0, Characters::isSpace);
        return before < from && before > 0 && text.charAt(before - 1) == ',' && states.contains(lower);
    }
}
