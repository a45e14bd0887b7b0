package org.hearsay.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * An input that a target failed on. Java properties keep it, since they escape what no file can hold, such as half a
 * character.
 */
record Finding(String target, String input) {

    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("target", target);
        properties.setProperty("input", input);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    static Finding read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new Finding(properties.getProperty("target"), properties.getProperty("input"));
    }
}
