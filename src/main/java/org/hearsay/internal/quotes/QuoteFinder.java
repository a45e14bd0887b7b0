package org.hearsay.internal.quotes;

import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.WordLists;

/** Finds the quotations of a document. Immutable and thread-safe; takes time linear in the length of the text. */
public final class QuoteFinder {

    private final Apostrophes apostrophes;
    private final QuoteClassifier purpose;

    /**
     * Makes a finder.
     *
     * @param words where its word lists are
     */
    public QuoteFinder(WordLists words) {
        apostrophes = new Apostrophes(words);
        purpose = new QuoteClassifier(words);
    }

    /** Makes a finder with the word lists of the library. */
    public QuoteFinder() {
        this(WordLists.bundled());
    }

    /** The quotations that stand in no other, in text order. */
    public List<Quote> find(Document document) {
        return findAll(document).stream().filter(quote -> quote.depth() == 0).toList();
    }

    /** All quotations, in the order of their first tokens: each one right before those inside it. */
    public List<Quote> findAll(Document document) {
        MarkReader reader = new MarkReader(document, apostrophes);
        List<List<Pair>> pairs = document.paragraphs().stream()
                .map(paragraph -> Pairing.of(reader.read(paragraph), paragraph.to()))
                .toList();
        return Continuations.join(document.paragraphs(), new Hanging(document).filter(pairs)).stream()
                .map(joined -> purpose.quote(document, joined))
                .toList();
    }
}
