package org.hearsay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.rules.Example;
import org.hearsay.internal.rules.Rule;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;

/**
 * Runs the examples that prove rules: a positive one yields exactly the marked words, a negative one nothing.
 * Immutable.
 */
final class RuleExamples {

    private static final Pattern MARK = Pattern.compile("</?(?:source|cue|claim)>");

    private final DocumentReader reader;
    private final CueFinder cues;
    private final QuoteFinder quotes = new QuoteFinder();
    private final Bounds bounds;

    RuleExamples(DocumentReader reader, CueFinder cues, Bounds bounds) {
        this.reader = reader;
        this.cues = cues;
        this.bounds = bounds;
    }

    /**
     * Makes sure that the examples of a rule hold.
     *
     * @throws IllegalArgumentException naming file and line of an example that doesn't, and what is found in it
     */
    void check(Rule rule) {
        for (Example example : rule.examples()) {
            mistake(rule, example).ifPresent(mistake -> {
                throw new IllegalArgumentException(rule.file() + ":" + example.line() + ": " + mistake);
            });
        }
    }

    /** What is wrong with an example, if anything is. */
    Optional<String> mistake(Rule rule, Example example) {
        Document document = reader.read(MARK.matcher(example.marked()).replaceAll(""));
        List<Quote> quoted = quotes.find(document);
        List<Candidate> own = cues.find(document, quoted).stream()
                .filter(cue -> cue.proposedBy().equals(rule.id()))
                .toList();
        BoundsContext text = new BoundsContext(document, new QuoteMap(document, quoted), List.of());
        List<String> found = bounds.ofRules(text, own, Trace.OFF).stream()
                .map(candidate -> marked(document, candidate))
                .toList();
        List<String> wanted = example.positive() ? List.of(example.marked()) : List.of();
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of("the example doesn't hold: " + rule.id() + " finds "
                        + (found.isEmpty() ? "nothing" : String.join(" and ", found)) + " in it");
    }

    private static String marked(Document document, Candidate candidate) {
        record Mark(int place, String text) {}

        List<Mark> marks = new ArrayList<>();
        Map<String, List<Range>> parts =
                Map.of("source", candidate.source(), "cue", candidate.cue(), "claim", candidate.claim());
        parts.forEach((name, ranges) -> ranges.forEach(range -> {
            marks.add(new Mark(document.span(range).start(), "<" + name + ">"));
            marks.add(new Mark(document.span(range).end(), "</" + name + ">"));
        }));
        marks.sort(Comparator.comparingInt(Mark::place)
                .thenComparing(mark -> !mark.text().startsWith("</")));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Mark mark : marks) {
            out.append(document.text(), done, mark.place()).append(mark.text());
            done = mark.place();
        }
        return out.append(document.text().substring(done)).toString();
    }
}
