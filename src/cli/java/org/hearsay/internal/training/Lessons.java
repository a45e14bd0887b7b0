package org.hearsay.internal.training;

import java.util.List;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.evaluation.Article;
import org.hearsay.internal.evaluation.Corpus;
import org.hearsay.internal.extract.FeatureContext;
import org.hearsay.internal.extract.Vocabulary;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;

/** Prepares articles for training. */
final class Lessons {

    private final DocumentReader reader;
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final Vocabulary vocabulary = new Vocabulary(WordLists.bundled());
    private final CueFinder cueFinder = new CueFinder(WordLists.bundled(), List.of());
    private final Bounds bounds = new Bounds(WordLists.bundled(), cueFinder.confidenceInside());
    private final boolean withRules;

    /**
     * Makes a preparer.
     *
     * @param reader reads texts as the parser will
     * @param withRules whether the models see what the rules found
     */
    Lessons(DocumentReader reader, boolean withRules) {
        this.reader = reader;
        this.withRules = withRules;
    }

    /** The lessons of a corpus, in its order. */
    List<Lesson> of(Corpus corpus) {
        return corpus.articles().parallelStream().map(this::of).toList();
    }

    private Lesson of(Article article) {
        Document document = reader.read(article.text());
        List<Quote> quotes = quoteFinder.find(document);
        QuoteMap quoteMap = new QuoteMap(document, quotes);
        List<Candidate> candidates = withRules
                ? bounds.ofRules(
                        new BoundsContext(document, quoteMap, List.of()), cueFinder.find(document, quotes), Trace.OFF)
                : List.of();
        return new Lesson(
                quoteMap,
                new FeatureContext(vocabulary, document, quoteMap, candidates),
                GoldLink.of(document, article.gold()));
    }
}
