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
import java.nio.file.StandardOpenOption;
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
    private final Optional<Path> part;
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
        return new Output(folder.toString(), Optional.empty(), Optional.empty(), OutputStream.nullOutputStream());
    }

    /** Begins a file; one that stands there already isn't touched yet. */
    static Output file(Path file) throws Unreadable {
        try {
            if (Files.isDirectory(file)) {
                throw new Unreadable("is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe, such as /dev/null, can't be replaced.
                return new Output(file.toString(), Optional.of(file), Optional.empty(), Files.newOutputStream(file));
            }
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path part = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ENDING);
            OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (Files.exists(target)) {
                copyPermissions(target, part);
            }
            return new Output(file.toString(), Optional.of(target), Optional.of(part), out);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
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

    /** Whether a file is the one that is written. */
    boolean is(Path other) {
        try {
            return file.isPresent() && Files.exists(file.get()) && Files.exists(other) && Files.isSameFile(file.get(), other);
        } catch (IOException e) {
            return false;
        }
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
