package org.hearsay.internal.cli;

import java.io.IOException;
import java.io.InputStream;

/** Standard input, all of it one document. */
record StandardInput(InputStream in) implements TextSource {

    static final String NAME = "-";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String read() throws Unreadable {
        try {
            return Utf8.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new Unreadable(e);
        } catch (OutOfMemoryError e) {
            throw new Unreadable("is too large for the memory that java has");
        }
    }
}
