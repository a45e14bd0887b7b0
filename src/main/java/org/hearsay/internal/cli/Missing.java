package org.hearsay.internal.cli;

import java.nio.file.attribute.FileTime;

/** What can't be read, where a document was looked for. */
record Missing(String name, String problem) implements TextSource {

    @Override
    public String read() throws Unreadable {
        throw new Unreadable(problem);
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public boolean changedSince(FileTime time) {
        return true;
    }
}
