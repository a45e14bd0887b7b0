package org.hearsay.internal.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Lets a run that is broken off be gone on with.
 *
 * <p>Beside the file {@code OUT} that is written stand {@code OUT.part} with the results so far, {@code OUT.part.sums}
 * with their checksums, and {@code OUT.resume} with the settings that it was begun with, which also keeps another run
 * from writing to {@code OUT}. The run that goes on writes {@code OUT.part.next}, from the results that it finds and
 * those that it adds, so that all stand in the order of their documents. As soon as it has taken over all that there
 * are, its file becomes {@code OUT.part}. It may be killed at any moment: nothing is lost but what is being parsed.
 */
final class Resumption implements Closeable {

    private final LockedFile settingsFile;
    private final PartFiles part;
    private final PartFiles written;
    private final Output output;
    private final BufferedWriter checksums;
    private Optional<EarlierLines> earlier = Optional.empty();
    private int taken;

    private Resumption(Path target, RunSettings settings, boolean resume, LockedFile settingsFile)
            throws IOException, Unreadable {
        this.settingsFile = settingsFile;
        this.part = PartFiles.beside(target, ".part");
        List<String> begun = settingsFile.lines();
        if (part.exist() && (begun.isEmpty() || !part.areFiles())) {
            throw new Unreadable(part.lines() + " stands in the way, and isn't of a run that could be resumed");
        }
        PartFiles next = PartFiles.beside(target, ".part.next");
        next.delete();
        if (part.exist() && resume) {
            settings.mustContinue(begun);
            this.earlier = Optional.of(new EarlierLines(part));
            this.written = next;
        } else {
            part.delete();
            settingsFile.write(settings.lines());
            this.written = part;
        }
        this.checksums =
                Files.newBufferedWriter(written.checksums(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.output = Output.resumable(target, written.lines());
    }

    /**
     * Begins a run, or goes on with one.
     *
     * @param file what is written
     * @param resume whether to go on, if there is something to go on with
     */
    static Resumption of(Path file, RunSettings settings, boolean resume) throws Unreadable {
        try {
            Path target = Output.target(file);
            Path settingsFile = target.resolveSibling(target.getFileName() + ".resume");
            LockedFile locked =
                    LockedFile.open(settingsFile).orElseThrow(() -> new Unreadable("another run is writing it"));
            try {
                return new Resumption(target, settings, resume, locked);
            } catch (IOException | Unreadable | RuntimeException | Error e) {
                if (locked.lines().isEmpty()) {
                    locked.delete();
                }
                locked.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    /** Whether a file is one that this run alone may open: closing it would drop the lock. */
    boolean is(Path file) {
        return settingsFile.is(file);
    }

    /** Where the results go. */
    Output output() {
        return output;
    }

    /** The line that the earlier run has written of a document of this name, if there is one. */
    Optional<EarlierLine> take(String document) throws IOException {
        Optional<EarlierLine> line = earlier.isPresent() ? earlier.get().take(document) : Optional.empty();
        taken += line.isPresent() ? 1 : 0;
        return line;
    }

    /** Tells that a document is done whose line was taken, whatever came of it. */
    void settled() {
        taken--;
    }

    /** Notes the checksum of a line that is written next. */
    void note(String checksum) throws IOException {
        checksums.append(checksum).append('\n').flush();
    }

    /**
     * Has what is written count from now on, once all of the earlier run is in it.
     *
     * @param allFound whether every document was found so far, so that those whose lines weren't taken are gone for
     *     good
     */
    void goOn(boolean allFound) throws IOException {
        if (earlier.isPresent()
                && earlier.get().isEmpty()
                && taken == 0
                && (allFound || earlier.get().isWholeSoFar())) {
            earlier.get().close();
            earlier = Optional.empty();
            output.rename(part.lines());
            // A line whose checksum isn't its own is parsed anew, should the run be broken off between the two.
            Output.move(written.checksums(), part.checksums());
        }
    }

    /** Whether the earlier run has written of documents that haven't been found again. */
    boolean isMissingDocuments() {
        return earlier.isPresent() && !(earlier.get().isEmpty() && earlier.get().isWholeSoFar());
    }

    /** Makes sure that what is written holds a line for each of so many documents. */
    void check(long documents) throws IOException {
        output.flush();
        long lines = 0;
        try (ByteLines read = new ByteLines(Files.newInputStream(output.part()))) {
            while (read.next().isPresent()) {
                lines++;
            }
        }
        if (lines != documents) {
            throw new IOException("holds " + lines + " lines for " + documents
                    + " documents; something else has written to " + output.part());
        }
    }

    /** Ends the run: nothing of it is left to go on with. */
    void end() throws IOException {
        part.delete();
        written.delete();
        settingsFile.delete();
    }

    @Override
    public void close() {
        try (settingsFile;
                output;
                checksums) {
            if (earlier.isPresent()) {
                earlier.get().close();
            }
        } catch (IOException e) {
            // What couldn't be written has been named.
        }
    }
}
