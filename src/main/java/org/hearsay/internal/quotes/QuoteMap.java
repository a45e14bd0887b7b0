package org.hearsay.internal.quotes;

import java.util.Arrays;
import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Tells in which quotation each token of a document is. Made once a document; immutable. */
public final class QuoteMap {

    private final List<Quote> quotes;
    private final @Nullable Quote[] quoteOf;
    private final @Nullable Range[] pieceOf;
    private final @Nullable Quote[] opening;

    /** Maps quotations, none of which stands in another. */
    public QuoteMap(Document document, List<Quote> quotes) {
        this.quotes = List.copyOf(quotes);
        quoteOf = new Quote[document.size()];
        pieceOf = new Range[document.size()];
        opening = new Quote[document.size()];
        for (Quote quote : quotes) {
            opening[quote.from()] = quote;
            for (Range piece : quote.pieces()) {
                Arrays.fill(quoteOf, piece.from(), piece.to(), quote);
                Arrays.fill(pieceOf, piece.from(), piece.to(), piece);
            }
        }
    }

    /** The quotations, in text order. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** Whether a token is in a quotation or one of its marks; false outside the document. */
    public boolean hold(int token) {
        return at(token) != null;
    }

    /** The quotation that a token is in, if it is in one. */
    public @Nullable Quote at(int token) {
        return token < 0 || token >= quoteOf.length ? null : quoteOf[token];
    }

    /** The piece of the quotation that a token is in, its own paragraph's, if it is in one. */
    public @Nullable Range pieceAt(int token) {
        return token < 0 || token >= pieceOf.length ? null : pieceOf[token];
    }

    /** The quotation that begins with a token, if one does. */
    public @Nullable Quote openingAt(int token) {
        return token < 0 || token >= opening.length ? null : opening[token];
    }
}
