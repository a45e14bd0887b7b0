package org.hearsay.internal.cli;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of one file of JSON lines, read as they are asked for; a line that holds none is {@link Missing}. */
final class JsonDocuments extends AbstractIterator<TextSource> implements Closeable {

    private final String file;
    private final ByteLines lines;
    private final JsonFields fields;
    private long number;
    private boolean broken;

    private JsonDocuments(String file, InputStream in, JsonFields fields) {
        this.file = file;
        this.lines = new ByteLines(in);
        this.fields = fields;
    }

    static JsonDocuments of(TextFile file, JsonFields fields) throws Unreadable {
        try {
            return new JsonDocuments(file.name(), Files.newInputStream(file.file()), fields);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    static JsonDocuments of(StandardInput input, JsonFields fields) {
        return new JsonDocuments(input.name(), input.in(), fields);
    }

    @Override
    protected @Nullable TextSource computeNext() {
        if (broken) {
            return endOfData();
        }
        number++;
        try {
            Optional<byte[]> line = lines.next();
            while (line.isPresent() && isBlank(line.get())) {
                number++;
                line = lines.next();
            }
            return line.isEmpty() ? endOfData() : fields.read(file + ":" + number, line.get());
        } catch (IOException e) {
            broken = true;
            return new Missing(file, "can't be read behind line " + (number - 1) + ": " + Unreadable.reason(e));
        } catch (OutOfMemoryError e) {
            broken = true;
            return new Missing(
                    file + ":" + number, "is too large for the memory that java has; nothing behind it is read");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
