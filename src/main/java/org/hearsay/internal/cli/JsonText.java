package org.hearsay.internal.cli;

import java.nio.file.attribute.FileTime;

/**
 * A document that stood in a line of JSON.
 *
 * @param size how many bytes the line has
 * @param modified when its file was changed last
 */
record JsonText(String name, String text, long size, FileTime modified) implements TextSource {

    @Override
    public String read() {
        return text;
    }

    @Override
    public boolean changedSince(FileTime time) {
        return modified.compareTo(time) >= 0;
    }
}
