package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The files of a run to JSON lines that isn't done.
 *
 * @param lines the results, a line for each document
 * @param checksums the {@link Checksum} of each line
 */
record PartFiles(Path lines, Path checksums) {

    /** The files whose names are the target's and an ending. */
    static PartFiles beside(Path target, String ending) {
        Path lines = target.resolveSibling(target.getFileName() + ending);
        return new PartFiles(lines, lines.resolveSibling(lines.getFileName() + ".sums"));
    }

    /** Whether anything has the name of the results, be it a link that leads nowhere. */
    boolean exist() {
        return Files.exists(lines, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the results could be of a run: these stand in a file, never behind a link. */
    boolean areFiles() {
        return Files.isRegularFile(lines, LinkOption.NOFOLLOW_LINKS);
    }

    void delete() throws IOException {
        Files.deleteIfExists(lines);
        Files.deleteIfExists(checksums);
    }
}
