package org.hearsay.internal.quotes;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Texts with their quotations marked: ⟦kind …⟧, and ⟦+ …⟧ for a further piece. */
final class MarkedQuotes {

    private MarkedQuotes() {}

    /** The text without its marks. */
    static String strip(String marked) {
        return marked.replaceAll("⟦[a-z+]+ |⟧", "");
    }

    /** The text of a document with its quotations marked. */
    static String mark(Document document, List<Quote> quotes) {
        TreeMap<Integer, String> marks = new TreeMap<>();
        for (Quote quote : quotes) {
            for (Range piece : quote.pieces()) {
                String name =
                        piece == quote.pieces().get(0) ? quote.kind().name().toLowerCase(Locale.ROOT) : "+";
                marks.merge(document.span(piece).start(), "⟦" + name + " ", (a, b) -> a + b);
                boolean last = piece == quote.pieces().get(quote.pieces().size() - 1);
                marks.merge(document.span(piece).end(), last ? "⟧" : "", (a, b) -> a + b);
            }
        }
        StringBuilder out = new StringBuilder(document.text());
        marks.descendingMap().forEach(out::insert);
        return out.toString();
    }
}
