package org.hearsay.internal.models;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models on the class path, each checked against the SHA-256 in {@code models.properties}. Nothing is ever downloaded. */
public final class Models {

    private static final String CATALOG = "models.properties";
    private static final String TAGS = "tags";
    private static final String SENTENCES = "sentences";

    private Models() {}

    /**
     * Loads the model of sentence ends.
     *
     * @throws IllegalStateException if the model is missing or damaged
     */
    public static BreakModel breaks() {
        try (InputStream in = open(SENTENCES)) {
            return new BreakModel(new SentenceModel(in));
        } catch (IOException e) {
            throw unreadable(SENTENCES, e);
        }
    }

    /**
     * Loads the model of parts of speech.
     *
     * @throws IllegalStateException if the model is missing or damaged
     */
    public static TagModel tags() {
        try (InputStream in = open(TAGS)) {
            AbstractModel model = new POSModel(in).getArtifact("pos.model");
            return TagModel.of(model);
        } catch (IOException e) {
            throw unreadable(TAGS, e);
        }
    }

    /**
     * Opens the checked bytes of a model.
     *
     * @param name its name in {@code models.properties}
     * @throws IllegalStateException if the model is unknown, missing or damaged
     */
    public static InputStream open(String name) {
        return open(name, catalog());
    }

    static InputStream open(String name, Properties catalog) {
        String resource = entry(catalog, name, "resource");
        String expected = entry(catalog, name, "sha256");
        byte[] bytes;
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("model " + name + " is missing: there is no " + resource + " on the class path");
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        String actual = Hashing.sha256().hashBytes(bytes).toString();
        if (!actual.equals(expected)) {
            throw new IllegalStateException(
                    "model " + name + " is damaged: the SHA-256 of " + resource + " is " + actual + ", not " + expected);
        }
        return new ByteArrayInputStream(bytes);
    }

    private static Properties catalog() {
        Properties catalog = new Properties();
        try (InputStream in = Models.class.getResourceAsStream(CATALOG)) {
            if (in == null) {
                throw new IllegalStateException(CATALOG + " is missing from the jar");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            catalog.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(CATALOG + " can't be read: " + e.getMessage(), e);
        }
        return catalog;
    }

    private static String entry(Properties catalog, String name, String key) {
        String value = catalog.getProperty(name + "." + key);
        if (value == null) {
            throw new IllegalStateException("model " + name + " is unknown: " + CATALOG + " has no " + name + "." + key);
        }
        return value;
    }

    private static IllegalStateException unreadable(String name, IOException cause) {
        return new IllegalStateException("model " + name + " can't be read: " + cause.getMessage(), cause);
    }
}
