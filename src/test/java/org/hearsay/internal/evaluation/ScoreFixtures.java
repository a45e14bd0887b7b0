package org.hearsay.internal.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A small corpus of our own in brat's format, predictions for it, and what the reference scorer printed for them. */
public final class ScoreFixtures {

    private ScoreFixtures() {}

    /** A file or folder of the fixtures. */
    public static Path path(String name) {
        try {
            return Path.of(ScoreFixtures.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file of the fixtures. */
    public static String read(String name) {
        try (InputStream in = ScoreFixtures.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
