package org.hearsay.internal.quotes;

import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.VerbForm;

/**
 * What stands between two marks, as far as it tells what they are for.
 *
 * @param words how many words there are, or one more than the limit
 * @param capital whether the first word begins with a capital letter
 * @param capitals whether every word does, but for short ones inside
 * @param clause whether there's a verb that says something of a noun or pronoun before it, or orders something
 * @param endsSpeech whether the last mark inside is a comma, a question or exclamation mark
 */
record Inside(int words, boolean capital, boolean capitals, boolean clause, boolean endsSpeech) {

    /** Words of up to this length stay small in a title. */
    private static final int SMALL = 4;

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
            boolean upper = !Character.isLowerCase(token.text().codePointAt(0));
            capital |= words == 1 && upper;
            capitals &= upper || words > 1 && token.text().length() <= SMALL;
            boolean order = words == 1 && upper && token.verbForm() == VerbForm.BASE;
            clause |= order || subject && finite(token, document.token(i - 1));
            subject |= switch (token.tag()) {
                case "NOUN", "PROPN", "PRON" -> true;
                default -> false;
            };
        }
        Token last = document.token(Math.max(marks.from(), end - 1));
        boolean endsSpeech = ",".equals(last.text()) || "!".equals(last.text()) || "?".equals(last.text());
        return new Inside(words, capital, capitals, clause, endsSpeech);
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().limit(2).anyMatch(Character::isLetterOrDigit);
    }

    private static boolean finite(Token token, Token before) {
        return switch (token.verbForm()) {
            case S, PAST -> true;
            case BASE -> !"to".equals(before.lower());
            default -> false;
        };
    }
}
