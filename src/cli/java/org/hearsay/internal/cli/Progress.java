package org.hearsay.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run has come, told on a terminal by a bar, and elsewhere not at all. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;

    private final Optional<ProgressBar> bar;
    private long documents;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress untold() {
        return new Progress(Optional.empty());
    }

    /**
     * Begins a bar on standard error, if that is a terminal.
     *
     * @param terminal where the streams of the run are seen
     * @param resultsAreShown whether results go to standard output, where they would run into the bar on the same
     *     terminal
     * @param size how many bytes there are to come
     */
    static Progress on(Terminal terminal, boolean resultsAreShown, LongSupplier size) {
        if (!terminal.shows(Terminal.ERR) || resultsAreShown && terminal.shows(Terminal.OUT)) {
            return untold();
        }
        long total = size.getAsLong();
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("hearsay")
                .setInitialMax(total > 0 ? total : -1)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                // With a width given it doesn't ask the terminal, for which it would need native code.
                .setConsumer(new ConsoleProgressBarConsumer(
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), WIDTH))
                .build()));
    }

    /** Tells that a document of so many bytes is done. */
    void step(long size) {
        documents++;
        if (bar.isPresent()) {
            bar.get().stepBy(size);
            bar.get().setExtraMessage(String.format(Locale.ROOT, "%,d documents", documents));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
