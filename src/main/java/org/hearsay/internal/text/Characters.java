package org.hearsay.internal.text;

import java.util.function.IntPredicate;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.QuoteShape.Lean;

/** The classes of characters that tokens are made of, by code point. */
final class Characters {

    private Characters() {}

    /** Where a run of characters of one kind ends that begins at {@code from}, at the latest at {@code limit}. */
    static int runEnd(String text, int from, int limit, IntPredicate kind) {
        int to = from;
        while (to < limit && kind.test(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** Where a run of characters of one kind begins that ends at {@code to}, at the earliest at {@code start}. */
    static int runStart(String text, int to, int start, IntPredicate kind) {
        int from = to;
        while (from > start && kind.test(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return from;
    }

    /** Whether a character is a space or a line break, also one that doesn't break lines. */
    static boolean isSpace(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /**
     * A word in lower case with every character in its place, which {@code String} doesn't promise: "İ" becomes two.
     */
    static String lower(String word) {
        char[] lower = word.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return new String(lower);
    }

    /** Whether a character ends a line. */
    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character shows nothing: a control character or one of no width. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL || type == Character.FORMAT) && !isSpace(c);
    }

    /** Whether a character belongs to the one before it, as an accent does. */
    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether words are made of a character: a letter, a digit or a mark on one. */
    static boolean isWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || isMark(c);
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** Whether a character may be a single quotation mark, or looks like one. */
    static boolean isSingleQuote(int c) {
        return QuoteShape.of(c).family() == Family.SINGLE || c == '\u00B4';
    }

    /** Whether a character is a double quotation mark, or looks like one. */
    static boolean isDoubleQuote(int c) {
        return switch (QuoteShape.of(c).family()) {
            case DOUBLE, GUILLEMET -> true;
            case SINGLE, ANGLE -> false;
            case NONE -> c == '\u2033' || c == '\u300C' || c == '\u300D';
        };
    }

    /** Whether a quotation mark or bracket may open what follows it. */
    static boolean opens(int c) {
        return "([{".indexOf(c) >= 0
                || (isSingleQuote(c) || isDoubleQuote(c)) && QuoteShape.of(c).lean() != Lean.CLOSES;
    }

    /** Whether a quotation mark or bracket may close what stands before it. */
    static boolean closes(int c) {
        return ")]}*\"'".indexOf(c) >= 0 || isClosing(QuoteShape.of(c));
    }

    private static boolean isClosing(QuoteShape shape) {
        return shape.lean() == Lean.CLOSES && shape.family() != Family.ANGLE;
    }

    /** Whether a character ends sentences. */
    static boolean isStop(int c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    /** Whether a character is a picture or another sign that stands in runs. */
    static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL && c > 127 && !isSingleQuote(c)
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }
}
