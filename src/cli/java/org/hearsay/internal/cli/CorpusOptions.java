package org.hearsay.internal.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options for many documents. */
final class CorpusOptions {

    private static final int MOST_THREADS = 1_024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            description =
                    "Read JSON lines, one document a line, whose text stands in this field: files, standard input, and of "
                            + "folders every *.jsonl file. A document is called FILE:LINE.")
    private Optional<String> textField = Optional.empty();

    @Option(
            names = "--id-field",
            paramLabel = "NAME",
            description = "Call a document of JSON lines what stands in this field.")
    private Optional<String> idField = Optional.empty();

    @Option(
            names = "--resume",
            description =
                    "Go on with the run that was to write OUT as JSON lines, if it was broken off; else begin. Texts that have "
                            + "changed since are parsed anew.")
    private boolean resume;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Parse so many documents at a time. Default: as many as there are processors.")
    void threads(@Nullable Integer count) {
        if (count != null && (count < 1 || count > MOST_THREADS)) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be between 1 and " + MOST_THREADS + ": " + count);
        }
        threads = count == null ? Runtime.getRuntime().availableProcessors() : count;
    }

    int threads() {
        return threads;
    }

    boolean resume() {
        return resume;
    }

    /** The fields that documents stand in, if they come as JSON lines. */
    Optional<JsonFields> fields() {
        if (textField.isEmpty() && idField.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--id-field needs --text-field, too");
        }
        return textField.map(text -> new JsonFields(text, idField));
    }

    /** Makes sure that a run could be resumed, if it is to be. */
    void checkResume(Format format, Optional<Path> out, boolean readsStandardInput) {
        if (!resume) {
            return;
        }
        if (out.isEmpty() || Output.isStream(out.get())) {
            throw new ParameterException(
                    spec.commandLine(), "--resume needs a file that results are written to: -o OUT");
        }
        if (format != Format.JSONL) {
            throw new ParameterException(
                    spec.commandLine(), "--resume needs --format jsonl: other formats can't be gone on with");
        }
        if (readsStandardInput) {
            throw new ParameterException(
                    spec.commandLine(), "--resume can't tell what of standard input was parsed: give files");
        }
    }
}
