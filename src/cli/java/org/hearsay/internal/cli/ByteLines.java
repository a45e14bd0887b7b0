package org.hearsay.internal.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, as bytes, so that a line that isn't UTF-8 spoils no other. */
final class ByteLines implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private boolean whole;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its line feed, or empty behind the last. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        whole = false;
        while (start < end || fill()) {
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, start, feed - start);
            whole = feed < end;
            start = whole ? feed + 1 : feed;
            if (whole) {
                return Optional.of(line.toByteArray());
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    /** Whether a line feed stood behind the line that was given last. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
