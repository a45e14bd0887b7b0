package org.hearsay.internal.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.Speaker;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What part of the time of {@code parse} the speakers take: {@code resolve} beside {@code parse}, on the same texts in
 * one run.
 *
 * <p>The texts are named as for {@code ParseBenchmark}: {@code -Djmh="-jvmArgs -Dtexts=FOLDER SpeakerBenchmark"}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SpeakerBenchmark {

    private record Parsed(String text, Document document, List<Quote> quotes, List<Candidate> candidates) {}

    private final AttributionParser parser = AttributionParser.create();
    private final SpeakerResolver resolver = new SpeakerResolver(WordLists.bundled());
    private final List<Parsed> texts = new ArrayList<>();
    private int next;

    /** Reads the texts, and all that the speakers are resolved from. */
    @Setup
    public void read() throws IOException {
        DocumentReader reader = DocumentReader.load(500);
        CueFinder cues = new CueFinder(WordLists.bundled(), List.of());
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("texts", "examples")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Document document = reader.read(text);
                List<Quote> quotes = new QuoteFinder().find(document);
                List<Candidate> candidates = new Bounds(WordLists.bundled(), cues.confidenceInside())
                        .ofRules(
                                new BoundsContext(document, new QuoteMap(document, quotes), List.of()),
                                cues.find(document, quotes),
                                Trace.OFF);
                texts.add(new Parsed(text, document, quotes, candidates));
            }
        }
    }

    /** The whole way of one text after the other. */
    @Benchmark
    public List<Attribution> parse() {
        return parser.parse(text().text);
    }

    /** The speakers alone. */
    @Benchmark
    public List<Speaker> resolve() {
        Parsed parsed = text();
        return resolver.resolve(parsed.document, new QuoteMap(parsed.document, parsed.quotes), parsed.candidates);
    }

    private Parsed text() {
        next = (next + 1) % texts.size();
        return texts.get(next);
    }
}
