package org.hearsay.internal.quotes;

import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.QuoteShape.Lean;

/**
 * A quotation mark, and what its place says about its direction.
 *
 * @param token its index among the tokens
 * @param family which marks it can pair with
 * @param lean whether it opens or closes
 * @param sure whether nothing speaks against reading a closing mark as one: the apostrophe of "the players' union" and
 *     the inch of {@code a 12" pipe} stand where a closing mark could
 * @param opener whether its shape alone says that it opens: “ or ‘ and not "
 * @param word the index of the next word; the end of the paragraph if there is none
 */
record Mark(int token, Family family, Lean lean, boolean sure, boolean opener, int word) {

    /** Whether another mark is of the same family, and both are straight or both curly. */
    boolean looksLike(Mark other) {
        return family == other.family && opener == other.opener;
    }
}
