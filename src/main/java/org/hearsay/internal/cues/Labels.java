package org.hearsay.internal.cues;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/**
 * Reads the labels of a transcript, the capitalized words before a colon with which paragraphs begin: "ANN RUIZ: …".
 */
public final class Labels {

    private static final int LONGEST = 6;

    private Labels() {}

    /** The labels, or none if the document isn't a transcript: there, one label at least comes back. */
    public static Set<String> of(Document document) {
        Set<String> labels = new HashSet<>();
        boolean again = false;
        for (Range paragraph : document.paragraphs()) {
            Optional<String> label = in(document, paragraph).map(document::words);
            again |= label.isPresent() && !labels.add(label.get());
        }
        return again ? Set.copyOf(labels) : Set.of();
    }

    /**
     * The label with which a paragraph begins, behind the quotation mark by which all of a printed transcript may be
     * quoted.
     */
    static Optional<Range> in(Document document, Range paragraph) {
        int from = paragraph.from() + (Marks.isQuotationMark(document.token(paragraph.from())) ? 1 : 0);
        int colon = from;
        while (colon < Math.min(paragraph.to(), from + LONGEST) && isOfLabel(document.token(colon))) {
            colon++;
        }
        return colon > from
                        && colon + 1 < paragraph.to()
                        && document.token(colon).text().equals(":")
                ? Optional.of(new Range(from, colon))
                : Optional.empty();
    }

    private static boolean isOfLabel(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                || token.text().equals(".")
                || token.text().equals("-");
    }
}
