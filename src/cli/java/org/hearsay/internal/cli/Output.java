package org.hearsay.internal.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where results go, in UTF-8: standard output, or a file that appears in its place when all is written.
 *
 * <p>Until then a file's results stand beside it in a new one named {@code NAME.….part}, which is deleted if they
 * aren't kept and outlives only a run that is killed. Of a run that can be gone on with it stays.
 */
final class Output implements Closeable {

    private static final String ENDING = ".part";

    private enum Manner {
        REPLACING,
        KEEPING_OTHERS,
        RESUMABLE
    }

    private final String name;
    private final Optional<Path> file;
    private Optional<Path> part;
    private final Manner manner;
    private final Writer writer;

    private Output(String name, Optional<Path> file, Optional<Path> part, Manner manner, OutputStream out) {
        this.name = name;
        this.file = file;
        this.part = part;
        this.manner = manner;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static Output standard(OutputStream out) {
        return new Output("standard output", Optional.empty(), Optional.empty(), Manner.REPLACING, out);
    }

    /** Nowhere: the results stand in a folder, each in a file of its own. */
    static Output none(Path folder) {
        return new Output(
                folder.toString(),
                Optional.of(folder),
                Optional.empty(),
                Manner.REPLACING,
                OutputStream.nullOutputStream());
    }

    /** Begins a file that takes the place of one that stands there already, which isn't touched yet. */
    static Output file(Path file) throws Unreadable {
        return file(file, Manner.REPLACING);
    }

    /** Begins a file that doesn't take the place of one that holds something else. */
    static Output keepingOthers(Path file) throws Unreadable {
        return file(file, Manner.KEEPING_OTHERS);
    }

    /**
     * Begins a file whose results stand in another, to be made now, until all is written, even if this run is broken
     * off.
     */
    static Output resumable(Path target, Path part) throws IOException {
        return begin(target, part, Manner.RESUMABLE);
    }

    private static Output file(Path file, Manner manner) throws Unreadable {
        try {
            if (isStream(file)) {
                return new Output(
                        file.toString(),
                        Optional.of(file),
                        Optional.empty(),
                        Manner.REPLACING,
                        Files.newOutputStream(file));
            }
            Path target = target(file);
            String unlikeOthers =
                    Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
            return begin(target, target.resolveSibling(target.getFileName() + "." + unlikeOthers + ENDING), manner);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static Output begin(Path target, Path part, Manner manner) throws IOException {
        // New, for a link that stands there would lead elsewhere.
        OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Output output = new Output(target.toString(), Optional.of(target), Optional.of(part), manner, out);
        try {
            if (Files.exists(target)) {
                copyPermissions(target, part);
            }
            return output;
        } catch (IOException e) {
            output.discard();
            throw e;
        }
    }

    /** Whether a name stands for a device or a pipe, such as /dev/null, which can't be replaced. */
    static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** The file that is meant by a name, behind links. */
    static Path target(Path file) throws IOException, Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable("is a folder");
        }
        return Files.exists(file) ? file.toRealPath() : file;
    }

    String name() {
        return name;
    }

    Appendable writer() {
        return writer;
    }

    /** Hands on what is written so far. */
    void flush() throws IOException {
        writer.flush();
    }

    /** Whether a file or folder is the one that is written. */
    boolean is(Path other) {
        return file.isPresent() && areSame(file.get(), other);
    }

    /** Whether two names are there and mean the same file or folder. */
    static boolean areSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives what is written so far another name, under which it is gone on with. */
    void rename(Path other) throws IOException {
        move(part.orElseThrow(), other);
        part = Optional.of(other);
    }

    /** What is left of results that can't all be written, in words that stand behind another sentence's. */
    String remains() {
        if (part.isEmpty()) {
            return "";
        }
        return manner == Manner.RESUMABLE
                ? "; --resume goes on behind it"
                : "; nothing is kept, and what was there stays";
    }

    /** Where the results stand until all is written. */
    Path part() {
        return part.orElseThrow();
    }

    /**
     * Ends the output and puts the file in its place.
     *
     * @throws Refused if a file stands there that mustn't be replaced
     */
    void keep() throws IOException {
        if (file.isEmpty()) {
            writer.flush();
            return;
        }
        writer.close();
        if (part.isEmpty()) {
            return;
        }
        if (manner == Manner.KEEPING_OTHERS
                && Files.exists(file.get())
                && Files.mismatch(part.get(), file.get()) >= 0) {
            throw new Refused(
                    file.get(),
                    "holds other annotations, which may have been corrected; it is left as it is, and "
                            + "--overwrite would replace it");
        }
        move(part.get(), file.get());
        part = Optional.empty();
    }

    /** Ends the output and leaves the file as it was. */
    void discard() throws IOException {
        try {
            if (file.isPresent()) {
                writer.close();
            }
        } finally {
            if (part.isPresent()) {
                Files.deleteIfExists(part.get());
                part = Optional.empty();
            }
        }
    }

    /** Ends the output, if that isn't done yet; what isn't kept by then goes, unless a run can go on with it. */
    @Override
    public void close() {
        try {
            if (manner == Manner.RESUMABLE) {
                writer.close();
            } else {
                discard();
            }
        } catch (IOException e) {
            // What couldn't be written has been named.
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // Not a POSIX file system: the folder's own rules hold.
        }
    }

    /** Gives a file another name, in the place of one that has it. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
