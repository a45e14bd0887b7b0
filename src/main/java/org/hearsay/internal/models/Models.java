package org.hearsay.internal.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.jspecify.annotations.Nullable;

/** The models on the class path, each checked against the SHA-256 in its catalog. Nothing is ever downloaded. */
public final class Models {

    /** What others made, and what {@code hearsay train} made. */
    private static final List<String> CATALOGS = List.of("opennlp.properties", "models.properties");
    private static final String SENTENCES = "sentences";
    private static final String SENTENCES_WEIGHTS = "sent.model";

    private Models() {}

    /**
     * Loads the model of sentence ends.
     *
     * @throws IllegalStateException if the model is missing or damaged
     */
    public static BreakModel breaks() {
        return new BreakModel(weights());
    }

    /**
     * Loads the model of parts of speech.
     *
     * @throws IllegalStateException if the model is missing or damaged
     */
    public static TagModel tags() {
        try (InputStream company = open("company")) {
            return new TagModel(linear("tags"), Company.read(company.readAllBytes()));
        } catch (IOException e) {
            throw unreadable("company", e);
        }
    }

    /**
     * Loads the parser.
     *
     * @throws IllegalStateException if one of its models is missing or damaged
     */
    public static Parser parser() {
        List<LinearModel> models = Stream.of("transitions", "relations").parallel().map(Models::linear).toList();
        return new Parser(models.get(0), models.get(1));
    }

    /**
     * Loads one of our own models.
     *
     * @param name its name in {@code models.properties}
     * @throws IllegalStateException if it is missing or damaged
     */
    public static LinearModel linear(String name) {
        try (InputStream in = new GZIPInputStream(open(name), 1 << 16)) {
            return ModelReader.read(in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Reads the weights alone: {@code SentenceModel} takes several times as long for what nobody asks it here. */
    private static AbstractModel weights() {
        try (ZipInputStream zip = new ZipInputStream(open(SENTENCES))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SENTENCES_WEIGHTS)) {
                    InputStream bytes = new ByteArrayInputStream(zip.readAllBytes());
                    return new GenericModelReader(new BinaryFileDataReader(bytes)).getModel();
                }
            }
        } catch (IOException e) {
            throw unreadable(SENTENCES, e);
        }
        throw new IllegalStateException("model " + SENTENCES + " has no " + SENTENCES_WEIGHTS);
    }

    /**
     * Opens the checked bytes of a model.
     *
     * @param name its name in the catalogs
     * @throws IllegalStateException if the model is unknown, missing or damaged
     */
    public static InputStream open(String name) {
        return open(name, catalog());
    }

    /** Our own resources lie in this module; those of OpenNLP's model jars in others, which only the class loader looks through. */
    private static @Nullable InputStream stream(String resource) {
        InputStream own = Models.class.getResourceAsStream(resource);
        ClassLoader loader = Models.class.getClassLoader();
        return own == null && loader != null && resource.startsWith("/") ? loader.getResourceAsStream(resource.substring(1)) : own;
    }

    static InputStream open(String name, Properties catalog) {
        String resource = entry(catalog, name, "resource");
        String expected = entry(catalog, name, "sha256");
        byte[] bytes;
        try (InputStream in = stream(resource)) {
            if (in == null) {
                throw new IllegalStateException("model " + name + " is missing: there is no " + resource + " on the class path");
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        String actual = sha256(bytes);
        if (!actual.equals(expected)) {
            throw new IllegalStateException(
                    "model " + name + " is damaged: the SHA-256 of " + resource + " is " + actual + ", not " + expected);
        }
        return new ByteArrayInputStream(bytes);
    }

    /** The SHA-256 of bytes, in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Properties catalog() {
        Properties catalog = new Properties();
        for (String name : CATALOGS) {
            try (InputStream in = Models.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the jar");
                }
                catalog.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(name + " can't be read: " + e.getMessage(), e);
            }
        }
        return catalog;
    }

    private static String entry(Properties catalog, String name, String key) {
        String value = catalog.getProperty(name + "." + key);
        if (value == null) {
            throw new IllegalStateException("model " + name + " is unknown: no catalog has " + name + "." + key);
        }
        return value;
    }

    private static IllegalStateException unreadable(String name, IOException cause) {
        return new IllegalStateException("model " + name + " can't be read: " + cause.getMessage(), cause);
    }
}
