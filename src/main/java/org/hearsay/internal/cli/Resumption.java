package org.hearsay.internal.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Lets a run that is broken off be gone on with.
 *
 * <p>Beside the file {@code OUT} that is written stand {@code OUT.part} with the results so far, and {@code OUT.resume} with the
 * settings that it was begun with. The run that goes on writes {@code OUT.part.next}, from the results that it finds and those
 * that it adds, so that all stand in the order of their documents. As soon as it has taken over all that there are, its file
 * becomes {@code OUT.part}. It may be killed at any moment: nothing is lost but what is being parsed.
 */
final class Resumption implements Closeable {

    private final FileChannel lock;
    private final Path settingsFile;
    private final Path part;
    private final Output output;
    private final FileTime begun;
    private Optional<EarlierLines> earlier;
    private int taken;

    private Resumption(Path target, RunSettings settings, boolean resume) throws IOException, Unreadable {
        this.part = beside(target, ".part");
        this.settingsFile = beside(target, ".resume");
        Path next = beside(target, ".part.next");
        this.lock = lock(settingsFile);
        try {
            boolean isBegun = Files.exists(part);
            if (isBegun && Files.size(settingsFile) == 0) {
                throw new Unreadable(part + " stands in the way, and isn't of a run that could be resumed");
            }
            if (isBegun && resume) {
                settings.mustContinue(Files.readAllLines(settingsFile));
                this.earlier = Optional.of(new EarlierLines(part));
                this.output = Output.file(target, next);
            } else {
                Files.deleteIfExists(part);
                Files.deleteIfExists(next);
                Files.write(settingsFile, settings.lines());
                this.earlier = Optional.empty();
                this.output = Output.file(target, part);
            }
            this.begun = Files.getLastModifiedTime(settingsFile);
        } catch (IOException | Unreadable e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Begins a run, or goes on with one.
     *
     * @param file what is written
     * @param resume whether to go on, if there is something to go on with
     */
    static Resumption of(Path file, RunSettings settings, boolean resume) throws Unreadable {
        try {
            return new Resumption(Output.target(file), settings, resume);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    /** Where the results go. */
    Output output() {
        return output;
    }

    /** The line that the earlier run has written of a document, unless the text may have changed since it was begun. */
    Optional<String> take(TextSource source) throws IOException {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> line = earlier.get().take(source.name()).filter(any -> !source.changedSince(begun));
        taken += line.isPresent() ? 1 : 0;
        return line;
    }

    /** Tells that a line that was taken has been written. */
    void written() {
        taken--;
    }

    /**
     * Has what is written count from now on, once all of the earlier run is in it.
     *
     * @param allFound whether every document was found so far, so that those whose lines weren't taken are gone for good
     */
    void goOn(boolean allFound) throws IOException {
        if (earlier.isPresent() && earlier.get().isEmpty() && taken == 0 && (allFound || earlier.get().isWholeSoFar())) {
            earlier.get().close();
            earlier = Optional.empty();
            output.flush();
            output.rename(part);
        }
    }

    /** Whether the earlier run has written of documents that haven't been found again. */
    boolean isMissingDocuments() {
        return earlier.isPresent() && !(earlier.get().isEmpty() && earlier.get().isWholeSoFar());
    }

    /** Ends the run: nothing of it is left to go on with. */
    void end() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(settingsFile);
    }

    @Override
    public void close() throws IOException {
        if (earlier.isPresent()) {
            earlier.get().close();
        }
        lock.close();
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private static FileChannel lock(Path file) throws IOException, Unreadable {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Behind the content, which some systems wouldn't let be read elsewise. It ends with the process, however that ends.
        Optional<FileLock> lock;
        try {
            lock = Optional.ofNullable(channel.tryLock(Long.MAX_VALUE - 1, 1, false));
        } catch (OverlappingFileLockException e) {
            lock = Optional.empty();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        if (lock.isEmpty()) {
            channel.close();
            throw new Unreadable("another run is writing it");
        }
        return channel;
    }
}
