package org.hearsay.internal.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A document that is to be parsed, or what stands where one was looked for. */
sealed interface TextSource permits TextFile, JsonText, StandardInput, Missing {

    /** What the document is called. */
    String name();

    /** Reads the text. */
    String read() throws Unreadable;

    /** How many bytes of input it takes; 0 if that isn't known. */
    default long size() {
        return 0;
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
