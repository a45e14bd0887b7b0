package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds one document, in UTF-8. */
record TextFile(String name, Path file) implements TextSource {

    @Override
    public String read() throws Unreadable {
        try {
            return Utf8.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unreadable(e);
        } catch (OutOfMemoryError e) {
            throw new Unreadable("is too large for the memory that java has");
        }
    }

    @Override
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
