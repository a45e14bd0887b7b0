package org.hearsay.internal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go, in UTF-8: standard output, or a file that appears in its place when all is written.
 *
 * <p>Until then a file's results stand beside it in one named {@code NAME.PROCESS.part}, which outlives a run that is killed.
 */
final class Output {

    private static final String ENDING = ".part";

    private final String name;
    private final Optional<Path> file;
    private Optional<Path> part;
    private final Writer writer;

    private Output(String name, Optional<Path> file, Optional<Path> part, OutputStream out) {
        this.name = name;
        this.file = file;
        this.part = part;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    static Output standard(OutputStream out) {
        return new Output("standard output", Optional.empty(), Optional.empty(), out);
    }

    /** Nowhere: the results stand in a folder, each in a file of its own. */
    static Output none(Path folder) {
        return new Output(folder.toString(), Optional.of(folder), Optional.empty(), OutputStream.nullOutputStream());
    }

    /** Begins a file; one that stands there already isn't touched yet. */
    static Output file(Path file) throws Unreadable {
        try {
            if (isStream(file)) {
                return new Output(file.toString(), Optional.of(file), Optional.empty(), Files.newOutputStream(file));
            }
            Path target = target(file);
            return file(target, target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ENDING));
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    /** Begins a file whose results stand in another until all is written. */
    static Output file(Path target, Path part) throws IOException {
        OutputStream out = Files.newOutputStream(part);
        if (Files.exists(target)) {
            copyPermissions(target, part);
        }
        return new Output(target.toString(), Optional.of(target), Optional.of(part), out);
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
        try {
            return file.isPresent() && Files.exists(file.get()) && Files.exists(other) && Files.isSameFile(file.get(), other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Gives what is written so far another name, under which it is gone on with. */
    void rename(Path other) throws IOException {
        move(part.orElseThrow(), other);
        part = Optional.of(other);
    }

    /** Ends the output and puts the file in its place. */
    void keep() throws IOException {
        if (file.isEmpty()) {
            writer.flush();
            return;
        }
        writer.close();
        if (part.isPresent()) {
            move(part.get(), file.get());
        }
    }

    /** Ends the output and leaves the file as it was. */
    void discard() throws IOException {
        if (file.isPresent()) {
            writer.close();
        }
        if (part.isPresent()) {
            Files.deleteIfExists(part.get());
        }
    }

    /** Whether an error means that nobody reads standard output any more, as behind {@code | head}. */
    boolean isAbandoned(IOException error) {
        String message = error.getMessage();
        return file.isEmpty() && message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // Not a POSIX file system: the folder's own rules hold.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
