package org.hearsay.internal.quotes;

import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.QuoteShape;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.QuoteShape.Lean;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Tells apostrophes and the signs for feet and inches from quotation marks. */
final class Apostrophes {

    private static final int LONGEST_NUMBER = 4;

    private final WordList feet;

    Apostrophes(WordLists words) {
        feet = words.get("feet");
    }

    /** Whether the token at an index, which has the shape of a mark, surely is none. */
    boolean isOne(Document document, int index, QuoteShape shape, Side left, Side right) {
        String text = document.text();
        Token mark = document.token(index);
        if (shape.family() == Family.DOUBLE) {
            return left == Side.WORD && inches(text, mark.start());
        }
        if (shape.family() != Family.SINGLE) {
            return false;
        }
        if (left == Side.WORD && right == Side.WORD) {
            return true;
        }
        if (shape == QuoteShape.CLOSING_SINGLE && Side.between(left, right) == Lean.OPENS) {
            return true;
        }
        return right == Side.WORD && year(text, mark.end()) || left == Side.WORD && letter(text, mark.start());
    }

    /** Whether a mark at the end of a word could be part of the word: the players', goin', a 12" pipe. */
    boolean couldBeOne(Document document, int index, Family family, Side right) {
        int start = document.token(index).start();
        if (start == 0 || right != Side.BLANK) {
            return false;
        }
        char last = document.text().charAt(start - 1);
        return switch (family) {
            case DOUBLE -> Character.isDigit(last);
            case SINGLE ->
                "sSzZxX".indexOf(last) >= 0
                        || Character.isDigit(last)
                        || document.text().startsWith("in", start - 2);
            default -> false;
        };
    }

    /** Whether one letter between two marks stands before: rock 'n' roll. */
    private static boolean letter(String text, int end) {
        int mark = end - 2;
        return mark >= 1
                && text.charAt(end - 1) == 'n'
                && QuoteShape.of(text, mark, mark + 1).family() == Family.SINGLE
                && Side.left(text, mark) != Side.WORD;
    }

    /** '90s, '16. */
    private static boolean year(String text, int start) {
        if (!digit(text, start) || !digit(text, start + 1)) {
            return false;
        }
        int end = start + 2;
        if (end < text.length() && text.charAt(end) == 's') {
            end++;
        }
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '%';
    }

    /** Whether the number before a mark is one of inches: 6'2", 5-foot-3". */
    private boolean inches(String text, int end) {
        int start = end;
        while (digit(text, start - 1) && end - start <= LONGEST_NUMBER) {
            start--;
        }
        if (start == end || start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (before == '\'' || before == '’') {
            return digit(text, start - 2);
        }
        int wordEnd = start - 1;
        int wordStart = wordEnd;
        while (wordStart > 0
                && Character.isLetter(text.charAt(wordStart - 1))
                && wordEnd - wordStart <= LONGEST_NUMBER) {
            wordStart--;
        }
        return (before == '-' || before == ' ') && feet.contains(text.substring(wordStart, wordEnd));
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
