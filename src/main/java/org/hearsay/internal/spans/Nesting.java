package org.hearsay.internal.spans;

import java.util.List;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Lowers the confidence of links whose cue stands in another's claim or in a quotation: "He said she thinks so" and “I think so,” he
 * said. Most readers, and PolNeAR's guidelines, take only the outer one for an attribution of the text.
 */
final class Nesting {

    /** Share of cues inside another's claim that PolNeAR's annotators marked too, relative to others (train, measured). */
    private static final double IN_CLAIM = 0.25;

    /** The same for cues inside quotation marks. */
    private static final double IN_QUOTE = 0.02;

    private Nesting() {}

    static List<Link> weigh(Document document, List<Quote> quotes, List<Link> links) {
        boolean[] quoted = new boolean[document.size()];
        int[] claimed = new int[document.size() + 1];
        for (Quote quote : quotes) {
            for (Range piece : quote.pieces()) {
                java.util.Arrays.fill(quoted, piece.from(), piece.to(), true);
            }
        }
        for (Link link : links) {
            for (Range piece : link.claim()) {
                claimed[piece.from()]++;
                claimed[piece.to()]--;
            }
        }
        for (int i = 1; i < claimed.length; i++) {
            claimed[i] += claimed[i - 1];
        }
        return links.stream().map(link -> {
            int cue = link.cue().get(0).from();
            double factor = quoted[cue] ? IN_QUOTE : claimed[cue] > 0 ? IN_CLAIM : 1;
            return factor == 1 ? link : link.withConfidence(link.confidence() * factor);
        }).toList();
    }
}
