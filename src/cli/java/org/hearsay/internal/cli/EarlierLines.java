package org.hearsay.internal.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.hearsay.format.JsonLines;

/**
 * The JSON lines that a broken-off run has written, taken in the order of the documents.
 *
 * <p>Documents that have come in since have no line, and lines may belong to documents that are gone: so a document is
 * looked for among the next lines, and what stands before its line is passed over. A line that is torn ends them all.
 */
final class EarlierLines implements Closeable {

    /** How many lines are looked at for a document. */
    private static final int SIGHT = 100;

    private final ByteLines lines;
    private final ByteLines checksums;
    private final Deque<EarlierLine> next = new ArrayDeque<>();
    private boolean ended;
    private boolean passedOver;

    EarlierLines(PartFiles files) throws IOException {
        this.lines = new ByteLines(Files.newInputStream(files.lines()));
        this.checksums = new ByteLines(
                Files.exists(files.checksums())
                        ? Files.newInputStream(files.checksums())
                        : InputStream.nullInputStream());
        look();
    }

    /** The line of a document, if there is one; it isn't given again. */
    Optional<EarlierLine> take(String document) throws IOException {
        if (next.stream().noneMatch(earlier -> earlier.document().equals(document))) {
            return Optional.empty();
        }
        EarlierLine earlier = next.remove();
        while (!earlier.document().equals(document)) {
            passedOver = true;
            earlier = next.remove();
        }
        look();
        return Optional.of(earlier);
    }

    /** Whether no line is left. */
    boolean isEmpty() {
        return next.isEmpty();
    }

    /** Whether every line has been given, or will be. */
    boolean isWholeSoFar() {
        return !passedOver;
    }

    @Override
    public void close() throws IOException {
        lines.close();
        checksums.close();
    }

    private void look() throws IOException {
        while (!ended && next.size() < SIGHT) {
            Optional<String> line = whole(lines);
            String checksum = whole(checksums).orElse("");
            Optional<EarlierLine> read = line.flatMap(each -> read(each, checksum));
            read.ifPresent(next::add);
            ended = read.isEmpty();
        }
    }

    private static Optional<String> whole(ByteLines lines) throws IOException {
        return lines.next().filter(line -> lines.isWhole()).map(line -> new String(line, StandardCharsets.UTF_8));
    }

    private static Optional<EarlierLine> read(String line, String checksum) {
        try {
            Iterator<JsonLines.Line> parsed =
                    JsonLines.read(new StringReader(line)).iterator();
            return parsed.hasNext()
                    ? Optional.of(new EarlierLine(parsed.next().document(), line + "\n", checksum))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
