package org.hearsay.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.hearsay.format.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code hearsay parse}. */
@Command(
        name = "parse",
        description = "Print who claims what in texts, in which words, and how surely.",
        footer = {
            "",
            "Texts are read as UTF-8, and results are written as UTF-8. A document is called as it is given, and a file of a "
                    + "folder by the folder as given, a slash and its path there. Documents are parsed on all processors, and come out "
                    + "in the order they are given. One that can't be read is named on standard error at the end, and the others "
                    + "are still parsed.",
            "",
            "Offsets count UTF-16 units, from 0, the end exclusive, in the text behind a byte order mark, if there is one. "
                    + "Line ends stay as they are.",
        })
final class ParseCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** What makes no difference to the results. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--threads", "--resume", "--output", "--help", "--version");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "Texts: files; folders, of which every *.txt file is read, also in folders within; - for standard input.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = Format.Descriptions.class,
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Write to this file. It is replaced once all is done; if no text could be parsed, it stays as it is. JSON lines "
                            + "stand in OUT.part until then, from which --resume goes on. html and brat make a folder of this name, unless it "
                            + "ends with .html or .ann; webannotation writes to a folder that is there: a file for each document.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--overwrite",
            description = "Replace annotations for brat that aren't those which this run finds. Without it they "
                    + "are left as they are, for they may have been corrected.")
    private boolean overwrites;

    private int width = TextTable.DEFAULT_WIDTH;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "" + TextTable.DEFAULT_WIDTH,
            description = "The width of the table. Default: ${DEFAULT-VALUE}.")
    void width(int columns) {
        if (columns < TextTable.LEAST_WIDTH) {
            throw new ParameterException(
                    spec.commandLine(), "--width must be at least " + TextTable.LEAST_WIDTH + ": " + columns);
        }
        width = columns;
    }

    @Override
    public Integer call() {
        corpus.checkResume(format, out, names.contains(StandardInput.NAME));
        Optional<JsonFields> fields = corpus.fields();
        boolean several = TextSources.areSeveral(names, fields);
        try {
            if (inFolder(several)) {
                try (Output output = Output.none(out.orElseThrow())) {
                    return run(
                            fields, new FolderResults(format, out.orElseThrow(), overwrites), output, Optional.empty());
                }
            }
            Results results = new StreamResults(format, width, several, out.isPresent());
            if (format == Format.JSONL && out.isPresent() && !Output.isStream(out.get())) {
                try (Resumption resumption = Resumption.of(out.get(), settings(), corpus.resume())) {
                    return run(fields, results, resumption.output(), Optional.of(resumption));
                }
            }
            try (Output output =
                    out.isEmpty() ? Output.standard(main.console().out()) : format.output(out.get(), overwrites)) {
                return run(fields, results, output, Optional.empty());
            }
        } catch (Unreadable e) {
            main.console().error(out.orElseThrow().toString(), e.getMessage());
            return Main.FAILED;
        }
    }

    private int run(Optional<JsonFields> fields, Results results, Output output, Optional<Resumption> resumption) {
        Console console = main.console();
        Progress progress = TextSources.areSeveral(names, fields)
                ? Progress.on(console.terminal(), out.isEmpty(), () -> TextSources.size(names, fields))
                : Progress.untold();
        ParseRun run = new ParseRun(new DocumentParser(options), results, output, resumption, console);
        Predicate<Path> isWritten = file ->
                output.is(file) || resumption.isPresent() && resumption.get().is(file);
        try (TextSources sources = new TextSources(names, fields, console.in(), isWritten)) {
            return run.over(sources, corpus.threads(), progress);
        }
    }

    private RunSettings settings() throws Unreadable {
        List<OptionSpec> options = spec.options().stream()
                .filter(option -> !WITHOUT_EFFECT.contains(option.longestName()))
                .toList();
        return RunSettings.of(names, this.options.files(), options);
    }

    /**
     * Whether the output is a folder: one that is there, or, of a format that has one document a file, one to be made.
     */
    private boolean inFolder(boolean several) throws Unreadable {
        if (out.isEmpty()) {
            if (several && format.isOnePerFile()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--format " + format.option() + " needs a folder for several documents: -o FOLDER");
            }
            return false;
        }
        if (!format.fitsFolder() || Files.isDirectory(out.get())) {
            return format.fitsFolder();
        }
        boolean isFile = Files.exists(out.get()) || out.get().toString().endsWith(format.ending());
        if (isFile && several && format.isOnePerFile()) {
            throw new Unreadable("isn't a folder, which --format " + format.option() + " needs for several documents");
        }
        return !isFile && format.isOnePerFile();
    }
}
