package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;

/**
 * One parser in eight threads, each with an order of its own: every text, here a paragraph, gives what it gives alone.
 */
final class ThreadsTarget implements Target {

    private static final int THREADS = 8;
    private static final int TEXTS = 10;

    private final AttributionParser parser;
    private final List<String> seeds;

    ThreadsTarget(AttributionParser parser, List<String> texts) {
        this.parser = parser;
        this.seeds = Lists.partition(texts, TEXTS).stream()
                .map(some -> String.join("\n\n", some))
                .toList();
    }

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public List<String> seeds() {
        return seeds;
    }

    @Override
    public void check(String input) throws InterruptedException, ExecutionException {
        List<String> texts = List.of(input.split("\n\n"));
        List<List<Attribution>> alone = texts.stream().map(parser::parse).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
                Collections.shuffle(order, new Random(thread));
                results.add(threads.submit(() -> order.forEach(
                        text -> assertThat(parser.parse(texts.get(text))).isEqualTo(alone.get(text)))));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
