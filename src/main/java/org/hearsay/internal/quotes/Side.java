package org.hearsay.internal.quotes;

import org.hearsay.internal.text.QuoteShape.Lean;

/** What stands right beside a mark, in or outside the quotation. */
enum Side {
    /** The edge of the paragraph. */
    EDGE,
    /** White space, or a bracket that opens on the left side. */
    BLANK,
    /** A letter or digit, or what stands before one: a currency sign, a bracket that opens. */
    WORD,
    /** A comma, full stop or another mark that follows a word. */
    STOP,
    /** Three full stops, or the one character for them: words can come before or behind. */
    ELLIPSIS,
    /** A dash or anything else. */
    OTHER;

    /** The side whose nearest character is before {@code start}. */
    static Side left(String text, int start) {
        int c = text.codePointBefore(start);
        return switch (Character.getType(c)) {
            // Bidirectional controls stand before marks as well as before words.
            case Character.START_PUNCTUATION, Character.FORMAT -> BLANK;
            case Character.END_PUNCTUATION -> STOP;
            default -> of(text, c, start - 1);
        };
    }

    /** The side whose nearest character is at {@code end}. */
    static Side right(String text, int end) {
        int c = text.codePointAt(end);
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.CURRENCY_SYMBOL -> WORD;
            case Character.END_PUNCTUATION -> STOP;
            default -> c == '#' || c == '@' ? WORD : of(text, c, end);
        };
    }

    private static Side of(String text, int c, int at) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (Character.isLetterOrDigit(c)) {
            return WORD;
        }
        return switch (c) {
            case '.' -> dot(text, at - 1) || dot(text, at + 1) ? ELLIPSIS : STOP;
            case '…' -> ELLIPSIS;
            case ',', ';', ':', '!', '?', '%' -> STOP;
            default -> OTHER;
        };
    }

    private static boolean dot(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '.';
    }

    /** The direction of a mark between two sides. */
    static Lean between(Side left, Side right) {
        boolean blankLeft = left == BLANK || left == EDGE;
        boolean blankRight = right == BLANK || right == EDGE;
        if (blankLeft && blankRight) {
            return Lean.EITHER;
        }
        if (blankLeft) {
            return right == STOP && left == BLANK ? Lean.EITHER : Lean.OPENS;
        }
        if (blankRight || right == STOP) {
            return Lean.CLOSES;
        }
        return right == WORD || left == OTHER ? Lean.EITHER : Lean.CLOSES;
    }
}
