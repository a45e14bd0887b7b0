package org.hearsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words parsed a second on one thread, warm.
 *
 * <p>The texts are the {@code *.txt} files of the folder that the system property {@code texts} names:
 * {@code -Djmh="-jvmArgs -Dtexts=FOLDER Parse"}. Default: the article of {@code examples}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ParseBenchmark {

    private final AttributionParser parser = AttributionParser.create();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int next;

    /** What JMH reports beside the number of texts. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        public long words;

        /** Begins to count anew. */
        @Setup(Level.Iteration)
        public void clear() {
            words = 0;
        }
    }

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("texts", "examples")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                texts.add(text);
                sizes.add(text.strip().split("\\s+").length);
            }
        }
    }

    /** Parses one text after the other. */
    @Benchmark
    public List<Attribution> parse(Counters counters) {
        next = (next + 1) % texts.size();
        counters.words += sizes.get(next);
        return parser.parse(texts.get(next));
    }
}
