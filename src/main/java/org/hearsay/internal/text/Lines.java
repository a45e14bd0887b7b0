package org.hearsay.internal.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the lists of this room: one entry a line, {@code #} begins a comment. */
final class Lines {

    private Lines() {}

    /** The words of {@code words/NAME.txt}, without duplicates. */
    static ImmutableSet<String> words(String name) {
        return ImmutableSet.copyOf(read("/org/hearsay/internal/words/" + name + ".txt"));
    }

    /** The lines of {@code text/NAME.tsv}, in their order. */
    static ImmutableList<String> table(String name) {
        return read("/org/hearsay/internal/text/" + name + ".tsv");
    }

    private static ImmutableList<String> read(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource + " on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.indexOf('#') < 0 ? line.strip() : line.substring(0, line.indexOf('#')).strip())
                    .filter(line -> !line.isEmpty())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
