package org.hearsay.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the text of a document stands.
 *
 * @param name what the document is called
 * @param file the file, or empty for standard input
 */
record TextSource(String name, Optional<Path> file) {

    static final String STANDARD_INPUT = "-";

    /** Reads the text: UTF-8, without a byte order mark. */
    String read(InputStream standardInput) throws Unreadable {
        try {
            return Utf8.decode(file.isPresent() ? Files.readAllBytes(file.get()) : standardInput.readAllBytes());
        } catch (IOException e) {
            throw new Unreadable(e);
        } catch (OutOfMemoryError e) {
            throw new Unreadable("is too large for the memory that java has");
        }
    }

    /** Reads a file as {@link #read} does. */
    static String read(Path file) throws Unreadable {
        return new TextSource(file.toString(), Optional.of(file)).read(InputStream.nullInputStream());
    }

    /** The file of this name, whether there is one or not. */
    static Path path(String name) throws Unreadable {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreadable("no name of a file here: " + e.getReason());
        }
    }
}
