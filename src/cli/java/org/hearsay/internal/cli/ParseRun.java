package org.hearsay.internal.cli;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Parses documents on several threads, and writes what is found in the order of the documents; one that fails doesn't
 * keep the others from being parsed. However many there are, {@value #AHEAD} a thread are in memory at most.
 */
final class ParseRun {

    /** Enough for the other threads to go on while one has a long document. */
    private static final int AHEAD = 8;
    /** So many bytes of input may wait, or one document if it is larger. */
    private static final long BYTES_AHEAD = 1 << 26;

    /** A document, and whether a line of it was taken from the run that is gone on with. */
    private record Waiting(TextSource source, long size, boolean isTaken, Future<Outcome> outcome) {}

    private final DocumentParser parser;
    private final Results results;
    private final Output output;
    private final Optional<Resumption> resumption;
    private final Failures failures;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean hopeless;
    private long done;
    private String last = "";

    /**
     * Makes a run.
     *
     * @param resumption what lets the run be gone on with, if it can be
     */
    ParseRun(DocumentParser parser, Results results, Output output, Optional<Resumption> resumption, Console console) {
        this.parser = parser;
        this.results = results;
        this.output = output;
        this.resumption = resumption;
        this.failures = new Failures(console);
    }

    /** Parses documents, writes what is found, and ends the output and the progress; gives the exit code. */
    int over(Iterator<TextSource> sources, int threads, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, new ThreadFactoryBuilder().setDaemon(true).build());
        try (progress) {
            while (sources.hasNext() && !hopeless) {
                add(sources.next(), pool);
                while (!hopeless && (waiting.size() >= threads * AHEAD || waiting.size() > 1 && bytes > BYTES_AHEAD)) {
                    write(waiting.remove(), progress);
                }
            }
            while (!waiting.isEmpty() && !hopeless) {
                write(waiting.remove(), progress);
            }
            end();
        } catch (Refused e) {
            failures.add(Main.FAILED, e.getMessage());
        } catch (IOException e) {
            lost(Main.FAILED, Unreadable.reason(e));
        } catch (OutOfMemoryError e) {
            lost(Main.FAILED, "the memory that java has is too small");
        } catch (RuntimeException | Error e) {
            lost(Main.BUG, Console.bugMessage(e));
        } finally {
            pool.shutdownNow();
        }
        failures.say();
        return failures.code();
    }

    private void add(TextSource source, ExecutorService pool) throws IOException {
        Optional<EarlierLine> earlier = Optional.empty();
        if (resumption.isPresent()) {
            resumption.get().goOn(failures.code() == Main.DONE);
            earlier = resumption.get().take(source.name());
        }
        Future<Outcome> outcome;
        if (source instanceof StandardInput) {
            // Not by two threads at once, if it is named twice.
            outcome = Futures.immediateFuture(parser.parse(source, Optional.empty()));
        } else {
            Optional<EarlierLine> known = earlier;
            outcome = pool.submit(() -> parser.parse(source, known));
        }
        long size = source.size();
        waiting.add(new Waiting(source, size, earlier.isPresent(), outcome));
        bytes += size;
    }

    private void write(Waiting next, Progress progress) throws IOException {
        Outcome outcome = Futures.getUnchecked(next.outcome());
        bytes -= next.size();
        String name = next.source().name();
        if (outcome instanceof Outcome.Failed failed) {
            failures.add(failed.code(), failed.message());
            hopeless |= failed.isHopeless();
        } else if (outcome instanceof Outcome.Known known) {
            write(name, known.line().line(), known.line().checksum());
        } else if (outcome instanceof Outcome.Parsed parsed) {
            Optional<String> content = content(name, parsed);
            if (content.isPresent()) {
                write(name, content.get(), resumption.isEmpty() ? "" : Checksum.of(parsed.text(), content.get()));
            }
        }
        if (next.isTaken()) {
            resumption.orElseThrow().settled();
        }
        progress.step(next.size());
    }

    /**
     * What is to be written of a document, whole, so that an error costs this document alone and no half of it is
     * written.
     */
    private Optional<String> content(String name, Outcome.Parsed parsed) throws IOException {
        try {
            StringBuilder content = new StringBuilder();
            results.write(content, name, parsed.text(), parsed.attributions());
            return Optional.of(content.toString());
        } catch (Refused e) {
            failures.add(Main.FAILED, e.getMessage());
        } catch (OutOfMemoryError e) {
            failures.add(Main.FAILED, name + ": what is found in it is too large for the memory that java has");
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(Main.BUG, name + ": " + Console.bugMessage(e));
        }
        return Optional.empty();
    }

    private void write(String name, String content, String checksum) throws IOException {
        if (resumption.isPresent()) {
            resumption.get().note(checksum);
        }
        output.writer().append(content);
        output.flush();
        done++;
        last = name;
    }

    /** Ends a run whose results can't be written any more. */
    private void lost(int code, String reason) {
        String written =
                last.isEmpty() ? "; no document was written whole" : "; the last document written whole is " + last;
        failures.add(code, output.name() + ": " + reason + written + output.remains());
    }

    private void end() throws IOException {
        if (resumption.isPresent() && done > 0 && hopeless) {
            return;
        }
        // A disk that isn't there today mustn't cost what was parsed yesterday.
        boolean isToBeKept =
                resumption.isPresent() && resumption.get().isMissingDocuments() && failures.code() != Main.DONE;
        if (resumption.isPresent()) {
            resumption.get().check(done);
        }
        if (done > 0) {
            results.end(output.writer());
            output.keep();
        } else {
            output.discard();
        }
        if (isToBeKept) {
            failures.add(
                    Main.FAILED,
                    output.name() + ".part: has results of documents that weren't found; it is left for --resume");
        } else if (resumption.isPresent()) {
            resumption.get().end();
        }
    }
}
