package org.hearsay.internal.training;

import java.util.List;
import org.hearsay.internal.bounds.Linker;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.extract.FeatureContext;
import org.hearsay.internal.extract.Vocabulary;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;

/** Prepares articles for training. */
final class Lessons {

    private final DocumentReader reader;
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final Vocabulary vocabulary = new Vocabulary(WordLists.bundled());
    private final CueFinder cueFinder = new CueFinder(WordLists.bundled(), List.of());
    private final Linker linker = new Linker(cueFinder.confidenceInside());
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
        List<Candidate> candidates =
                withRules ? linker.link(document, quotes, cueFinder.find(document, quotes)) : List.of();
        return new Lesson(
                quotes,
                new FeatureContext(vocabulary, document, quotes, candidates),
                GoldLink.of(document, article.gold()));
    }
}
