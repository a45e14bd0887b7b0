package org.hearsay.internal.quotes;

import org.hearsay.internal.text.Token;

/** Knows which tokens are quotation marks by their characters. */
public final class Marks {

    private static final String CHARACTERS = "\"“”„‟«»‹›‘’‚‛'`";

    private Marks() {}

    /** Whether a token is a quotation mark, as far as its characters and tag tell. */
    public static boolean isQuotationMark(Token token) {
        return token.tag().equals("PUNCT") && token.text().chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0);
    }
}
