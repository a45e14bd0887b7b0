package org.hearsay.internal.quotes;

import static org.hearsay.internal.text.Upos.PUNCT;

import org.hearsay.internal.text.QuoteShape;
import org.hearsay.internal.text.Token;

/** Knows which tokens are quotation marks or dashes by their characters. */
public final class Marks {

    private static final String DASHES = "-–—―";

    private Marks() {}

    /** Whether a token is a quotation mark, as far as its characters and tag tell. */
    public static boolean isQuotationMark(Token token) {
        return token.upos() == PUNCT && token.text().chars().allMatch(c -> QuoteShape.of(c) != QuoteShape.NONE);
    }

    /** Whether a token is a dash, be it typed as one or two hyphens. */
    public static boolean isDash(Token token) {
        return token.text().length() <= 2 && token.text().chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }
}
