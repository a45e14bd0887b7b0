package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.AttributionParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model that is broken is named, and isn't loaded again by each parser and thread that would use it. */
class BrokenModelTest {

    private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String OURS = "org/hearsay/internal/models/";

    enum Fault {
        CHANGED,
        CUT,
        MISSING
    }

    /** The library a second time, on a class path on which one model is broken. */
    private static final class BrokenLibrary extends ClassLoader {

        private final String resource;
        private final Fault fault;
        private final AtomicInteger opened = new AtomicInteger();

        BrokenLibrary(String resource, Fault fault) {
            super(BrokenModelTest.class.getClassLoader());
            this.resource = resource;
            this.fault = fault;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.hearsay.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                byte[] bytes = bytes(name.replace('.', '/') + ".class");
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            if (!name.equals(resource)) {
                return super.getResourceAsStream(name);
            }
            opened.incrementAndGet();
            if (fault == Fault.MISSING) {
                return null;
            }
            byte[] bytes = bytes(name);
            bytes[500] ^= 1;
            return new ByteArrayInputStream(fault == Fault.CUT ? Arrays.copyOf(bytes, 1000) : bytes);
        }

        private byte[] bytes(String name) {
            try (InputStream in = super.getResourceAsStream(name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What it says when a parser is made. */
        String failure() throws ReflectiveOperationException {
            try {
                loadClass(AttributionParser.class.getName()).getMethod("create").invoke(null);
                return "none";
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof IllegalStateException failure ? failure.getMessage() : "" + e.getCause();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cues, " + OURS + "cues.bin.gz, CHANGED", "transitions, " + OURS + "transitions.bin.gz, CUT",
        "word-contexts, " + OURS + "word-contexts.tsv, MISSING", "sentences, " + SENTENCES + ", CHANGED"
    })
    void aBrokenModelIsNamedAndLoadedOnce(String model, String resource, Fault fault)
            throws ReflectiveOperationException, InterruptedException, ExecutionException {
        BrokenLibrary library = new BrokenLibrary(resource, fault);

        String failure = library.failure();
        int opened = library.opened.get();

        assertThat(failure)
                .startsWith("model " + model
                        + (fault == Fault.MISSING ? " is missing: there is no " : " is damaged: the SHA-256 of "));
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Future<String>> further = Stream.generate(() -> pool.submit(library::failure))
                    .limit(3)
                    .toList();
            for (Future<String> each : further) {
                assertThat(each.get()).isEqualTo(failure);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(library.opened).hasValue(opened);
    }
}
