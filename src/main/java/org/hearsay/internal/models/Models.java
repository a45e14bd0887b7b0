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
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.jspecify.annotations.Nullable;

/**
 * The models on the class path, each checked against the SHA-256 in its catalog. Nothing is ever downloaded. All
 * parsers share them.
 */
public final class Models {

    /** What others made, and what {@code hearsay train} made. */
    private static final List<String> CATALOGS = List.of("opennlp.properties", "models.properties");

    private static final String SENTENCES = "sentences";
    private static final String SENTENCES_WEIGHTS = "sent.model";

    private static final Once<SentenceModel> SENTENCE_ENDS = new Once<>(() -> new SentenceModel(weights()));
    private static final Once<TagModel> TAGS = new Once<>(() -> new TagModel(load("tags"), wordContexts()));
    private static final Once<Parser> PARSER = new Once<>(Models::loadParser);
    private static final Map<String, Once<LinearModel>> FINDERS = Stream.of("cues", "roles", "judge")
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> new Once<>(() -> load(name))));

    private Models() {}

    /**
     * The model of sentence ends.
     *
     * @throws ModelException if the model is missing or damaged
     */
    public static SentenceModel breaks() {
        return SENTENCE_ENDS.get();
    }

    /**
     * The model of parts of speech.
     *
     * @throws ModelException if the model is missing or damaged
     */
    public static TagModel tags() {
        return TAGS.get();
    }

    /**
     * The parser.
     *
     * @throws ModelException if one of its models is missing or damaged
     */
    public static Parser parser() {
        return PARSER.get();
    }

    /**
     * A model that finds attributions.
     *
     * @param name {@code cues}, {@code roles} or {@code judge}
     * @throws ModelException if it is missing or damaged
     */
    public static LinearModel linear(String name) {
        return Objects.requireNonNull(FINDERS.get(name), name).get();
    }

    private static Parser loadParser() {
        List<LinearModel> models = Stream.of("transitions", "relations")
                .parallel()
                .map(Models::load)
                .toList();
        return new Parser(models.get(0), models.get(1));
    }

    private static WordContexts wordContexts() {
        try (InputStream in = open("word-contexts")) {
            return WordContexts.read(in.readAllBytes());
        } catch (IOException e) {
            throw unreadable("word-contexts", e);
        }
    }

    private static LinearModel load(String name) {
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
        throw new ModelException("model " + SENTENCES + " has no " + SENTENCES_WEIGHTS);
    }

    /**
     * Opens the checked bytes of a model.
     *
     * @param name its name in the catalogs
     * @throws ModelException if the model is unknown, missing or damaged
     */
    public static InputStream open(String name) {
        return open(name, catalog());
    }

    /**
     * Our own resources lie in this module; those of OpenNLP's model jars in others, which only the class loader looks
     * through.
     */
    private static @Nullable InputStream stream(String resource) {
        InputStream own = Models.class.getResourceAsStream(resource);
        ClassLoader loader = Models.class.getClassLoader();
        return own == null && loader != null && resource.startsWith("/")
                ? loader.getResourceAsStream(resource.substring(1))
                : own;
    }

    static InputStream open(String name, Properties catalog) {
        String resource = entry(catalog, name, "resource");
        String expected = entry(catalog, name, "sha256");
        byte[] bytes;
        try (InputStream in = stream(resource)) {
            if (in == null) {
                throw new ModelException(
                        "model " + name + " is missing: there is no " + resource + " on the class path");
            }
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        String actual = sha256(bytes);
        if (!actual.equals(expected)) {
            throw new ModelException("model " + name + " is damaged: the SHA-256 of " + resource + " is " + actual
                    + ", not " + expected);
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
                    throw new ModelException(name + " is missing from the jar");
                }
                catalog.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new ModelException(name + " can't be read: " + e.getMessage(), e);
            }
        }
        return catalog;
    }

    private static String entry(Properties catalog, String name, String key) {
        String value = catalog.getProperty(name + "." + key);
        if (value == null) {
            throw new ModelException("model " + name + " is unknown: no catalog has " + name + "." + key);
        }
        return value;
    }

    private static ModelException unreadable(String name, IOException cause) {
        return new ModelException("model " + name + " can't be read: " + cause.getMessage(), cause);
    }
}
