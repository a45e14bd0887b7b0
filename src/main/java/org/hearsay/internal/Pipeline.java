package org.hearsay.internal;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;
import org.hearsay.internal.bounds.AuthorClaims;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.extract.CandidateMerger;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.rules.OwnRules;
import org.hearsay.internal.rules.Rule;
import org.hearsay.internal.speakers.SpeakerResolver;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;

/** The way of a text through the rooms, in order. Immutable and thread-safe. */
public final class Pipeline {

    /** The least confidence of what is given back unless another is asked for. */
    public static final double MINIMUM_CONFIDENCE = 0.42;

    private final Finders finders;
    private final DocumentReader reader;
    private final QuoteFinder quoteFinder;
    private final CueFinder cueFinder;
    private final Bounds bounds;
    private final CandidateMerger candidateMerger;
    private final AuthorClaims authorClaims = new AuthorClaims();
    private final SpeakerResolver speakerResolver;
    private final Assembler assembler;

    /**
     * Loads models, word lists and rules, and runs the examples of a user's rules.
     *
     * @throws IllegalArgumentException naming file, line and reason, at a mistake in a user's rules or words
     */
    public Pipeline(Finders finders, WordLists words, List<OwnRules> ownRules, int maximumSentenceLength) {
        this.finders = finders;
        // The models take as long as all the rest, which waits for none of them.
        FutureTask<DocumentReader> loading = new FutureTask<>(() -> DocumentReader.load(maximumSentenceLength));
        new Thread(loading, "hearsay models").start();
        quoteFinder = new QuoteFinder();
        cueFinder = new CueFinder(words, ownRules);
        bounds = new Bounds(words, cueFinder.confidenceInside());
        candidateMerger = CandidateMerger.load(words, bounds, new CueTypes(words), cueFinder.confidenceInside());
        speakerResolver = new SpeakerResolver(words);
        assembler = new Assembler(words);
        reader = loaded(loading);
        RuleExamples examples = new RuleExamples(reader, cueFinder, bounds);
        Set<String> own = ownRules.stream().map(OwnRules::name).collect(Collectors.toSet());
        cueFinder.rules().stream().filter(rule -> own.contains(rule.file())).forEach(examples::check);
    }

    private static DocumentReader loaded(Future<DocumentReader> loading) {
        try {
            return Futures.getUnchecked(loading);
        } catch (UncheckedExecutionException e) {
            Throwables.throwIfUnchecked(e.getCause());
            throw e;
        }
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return cueFinder.rules();
    }

    /** The attributions of a text, in text order. */
    public List<Attribution> parse(String text, double minimumConfidence, boolean includeAuthorClaims) {
        return parse(reader.read(text), minimumConfidence, includeAuthorClaims, Trace.OFF);
    }

    /** A text with its attributions, paragraphs and sentences. */
    public ParsedText parse(String id, String text, double minimumConfidence, boolean includeAuthorClaims) {
        Document document = reader.read(text);
        return new ParsedText(
                id,
                text,
                parse(document, minimumConfidence, includeAuthorClaims, Trace.OFF),
                document.paragraphs().stream().map(document::span).toList(),
                document.sentences().stream().map(document::span).toList());
    }

    /** How the attributions of a text come about. */
    public Explanation explain(String text, double minimumConfidence) {
        Document document = reader.read(text);
        Trace trace = Trace.of(document);
        parse(document, minimumConfidence, false, trace);
        return new Explanation(document, trace.notes());
    }

    /** What is found in a text, and who proposed it. */
    public Found find(String text, double minimumConfidence) {
        Document document = reader.read(text);
        return new Found(document, find(document, quotes(document), minimumConfidence, Trace.OFF));
    }

    private QuoteMap quotes(Document document) {
        return new QuoteMap(document, quoteFinder.find(document));
    }

    private List<Candidate> find(Document document, QuoteMap quotes, double minimumConfidence, Trace trace) {
        List<Candidate> ofRules = bounds.ofRules(
                new BoundsContext(document, quotes, List.of()), cueFinder.find(document, quotes.quotes()), trace);
        List<Candidate> found = finders == Finders.RULES
                ? ofRules
                : candidateMerger.find(document, quotes, finders == Finders.MODELS ? List.of() : ofRules, trace);
        List<Candidate> candidates = new ArrayList<>(found);
        candidates.removeIf(candidate -> candidate.confidence() < minimumConfidence);
        trace.changed("minimum confidence", found, candidates);
        candidates.forEach(candidate -> trace.note(candidate.cue(), "kept", () -> trace.described(candidate)));
        return candidates;
    }

    private List<Attribution> parse(
            Document document, double minimumConfidence, boolean includeAuthorClaims, Trace trace) {
        QuoteMap quotes = quotes(document);
        List<Candidate> candidates = new ArrayList<>(find(document, quotes, minimumConfidence, trace));
        if (includeAuthorClaims) {
            candidates.addAll(authorClaims.find(document, quotes, candidates));
            candidates.sort(Comparator.comparingInt(Candidate::from));
        }
        return assembler.assemble(
                document,
                quotes,
                candidates,
                speakerResolver.resolve(document, quotes, candidates, trace),
                includeAuthorClaims,
                trace);
    }
}
