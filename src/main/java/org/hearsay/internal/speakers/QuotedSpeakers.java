package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** The speakers of quotations, who are the antecedents of "I" and "we" in them. Mutable, never shared. */
final class QuotedSpeakers {

    private final Document document;
    private final QuoteMap quotes;
    private final Map<Quote, Entity> byQuote = new IdentityHashMap<>();
    private final Map<Integer, Entity> byParagraph = new HashMap<>();

    QuotedSpeakers(Document document, QuoteMap quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** Notes the speaker of a claim whose source begins at a token; the first one has a quotation. */
    void note(Entity speaker, int source, List<Range> claim) {
        if (!quotes.hold(source)) {
            byParagraph.put(document.paragraphIndex(source), speaker);
            claim.forEach(piece -> noteQuotes(speaker, piece));
        }
    }

    private void noteQuotes(Entity speaker, Range piece) {
        int at = piece.from();
        while (at < piece.to()) {
            Quote quote = quotes.at(at);
            at++;
            if (quote != null) {
                byQuote.putIfAbsent(quote, speaker);
                at = Math.max(at, quote.to());
            }
        }
    }

    /** The speaker of the quotation that a token is in, else the last speaker of its paragraph or the one before. */
    @Nullable
    Entity at(int token) {
        Quote quote = quotes.at(token);
        if (quote == null || byQuote.containsKey(quote)) {
            return quote == null ? null : byQuote.get(quote);
        }
        int paragraph = document.paragraphIndex(token);
        Entity here = byParagraph.get(paragraph);
        return here == null ? byParagraph.get(paragraph - 1) : here;
    }
}
