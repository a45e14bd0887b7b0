package org.hearsay.internal.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelWriter;
import org.hearsay.internal.models.Models;

/** A folder of models in OpenNLP's format, with the catalog by which they are found and checked. */
final class ModelFolder {

    private static final String MODEL = ".bin.gz";
    private static final String LINES = ".tsv";

    private final Path folder;
    private final StringBuilder catalog = new StringBuilder();

    /**
     * Makes a folder that doesn't exist yet.
     *
     * @param origin how the models are made and of what, for the head of the catalog
     */
    ModelFolder(Path folder, List<String> origin) {
        this.folder = folder;
        catalog.append(
                "# Our own models, written by hearsay train: where each lies beside this file, what its bytes must be.\n");
        origin.forEach(
                line -> catalog.append("# ").append(line.replaceAll("\\R", " ")).append('\n'));
    }

    /** Creates the folder. */
    void create() throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a model. */
    Path write(String name, AbstractModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GenericModelWriter(model, new DataOutputStream(new GZIPOutputStream(bytes))).persist();
        return write(name, MODEL, bytes.toByteArray());
    }

    /** Writes lines of text. */
    Path write(String name, byte[] lines) throws IOException {
        return write(name, LINES, lines);
    }

    /** Writes a model of the library as it is. */
    Path copy(String name) throws IOException {
        try (InputStream in = Models.open(name)) {
            return write(name, MODEL, in.readAllBytes());
        }
    }

    /** Writes lines of the library as they are. */
    Path copyLines(String name) throws IOException {
        try (InputStream in = Models.open(name)) {
            return write(name, LINES, in.readAllBytes());
        }
    }

    private Path write(String name, String ending, byte[] bytes) throws IOException {
        Path file = folder.resolve(name + ending);
        Files.write(file, bytes);
        catalog.append(name).append(".resource = ").append(file.getFileName()).append('\n');
        catalog.append(name).append(".sha256 = ").append(Models.sha256(bytes)).append('\n');
        return file;
    }

    /** Writes the catalog, when all models are written. */
    void finish() throws IOException {
        Files.writeString(folder.resolve("models.properties"), catalog);
    }
}
