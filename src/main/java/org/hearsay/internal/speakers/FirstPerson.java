package org.hearsay.internal.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Gives "I" and "we" inside a quotation to the speaker of that quotation. */
final class FirstPerson {

    private final Document document;
    private final List<Quote> quotes;
    private final List<Candidate> candidates;
    private final int[] quoteOf;

    FirstPerson(Document document, List<Quote> quotes, List<Candidate> candidates, int[] quoteOf) {
        this.document = document;
        this.quotes = quotes;
        this.candidates = candidates;
        this.quoteOf = quoteOf;
    }

    /** Fills in the speakers of candidates whose source stands in a quotation and has none yet. */
    void resolve(@Nullable Entity[] speakers) {
        Map<Integer, Entity> byQuote = new HashMap<>();
        Map<Integer, Entity> byParagraph = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Entity speaker = speakers[i];
            if (speaker != null && quoteOf[candidates.get(i).source().get(0).from()] < 0) {
                byParagraph.put(
                        document.paragraphIndex(
                                candidates.get(i).source().get(0).from()),
                        speaker);
                for (Range piece : candidates.get(i).claim()) {
                    noteQuotes(piece, speaker, byQuote);
                }
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (speakers[i] == null && !candidates.get(i).source().isEmpty()) {
                int at = candidates.get(i).source().get(0).from();
                Entity speaker = quoteOf[at] < 0 ? null : byQuote.get(quoteOf[at]);
                speakers[i] =
                        speaker != null || quoteOf[at] < 0 ? speaker : nearby(document.paragraphIndex(at), byParagraph);
            }
        }
    }

    private static @Nullable Entity nearby(int paragraph, Map<Integer, Entity> byParagraph) {
        Entity here = byParagraph.get(paragraph);
        return here == null ? byParagraph.get(paragraph - 1) : here;
    }

    private void noteQuotes(Range piece, Entity speaker, Map<Integer, Entity> byQuote) {
        int at = piece.from();
        while (at < piece.to()) {
            int quote = quoteOf[at];
            if (quote >= 0) {
                byQuote.putIfAbsent(quote, speaker);
                at = Math.max(at + 1, Math.min(quotes.get(quote).to(), piece.to()));
            } else {
                at++;
            }
        }
    }
}
