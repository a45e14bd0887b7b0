package org.hearsay.internal.quotes;

import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/**
 * What stands between two marks, as far as it tells what they are for.
 *
 * @param words how many words there are, or one more than the limit
 * @param capital whether the first word begins with a capital letter
 * @param capitals whether every word does, but for short ones inside
 * @param clause whether there's a verb that says something of a noun or pronoun before it, or orders something
 * @param comma whether a comma stands before the closing mark
 * @param stop whether a full stop, a question or exclamation mark does
 */
record Inside(int words, boolean capital, boolean capitals, boolean clause, boolean comma, boolean stop) {

    /** Looks at the words of a quotation until there are more than {@code limit}. */
    static Inside of(Document document, Range marks, boolean closed, int limit) {
        int end = closed ? marks.to() - 1 : marks.to();
        int words = 0;
        boolean capital = false;
        boolean capitals = true;
        boolean clause = false;
        boolean subject = false;
        for (int i = marks.from() + 1; i < end && words <= limit; i++) {
            Token token = document.token(i);
            if (!isWord(token)) {
                continue;
            }
            words++;
            boolean upper = !isLower(token);
            capital |= words == 1 && upper;
            capitals &= upper || words > 1 && staysSmall(token);
            boolean order = words == 1 && upper && token.inflection() == Inflection.BASE;
            clause |= order || subject && finite(token, document.token(i - 1));
            subject |= switch (token.upos()) {
                case NOUN, PROPN, PRON -> true;
                default -> false;
            };
        }
        String last = document.token(Math.max(marks.from(), end - 1)).text();
        boolean stop = ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
        return new Inside(words, capital, capitals, clause, ",".equals(last), stop);
    }

    /** Whether a token has a letter or digit, and not marks alone. */
    static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isLower(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    /** Whether a word inside a title has no capital letter: "Gone with the Wind". */
    static boolean staysSmall(Token token) {
        return switch (token.upos()) {
            case ADP, CCONJ, DET, PART, SCONJ -> true;
            default -> false;
        };
    }

    private static boolean finite(Token token, Token before) {
        return switch (token.inflection()) {
            case S, PAST -> true;
            case BASE -> !"to".equals(before.lower());
            default -> false;
        };
    }
}
