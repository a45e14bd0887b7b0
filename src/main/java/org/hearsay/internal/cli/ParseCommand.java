package org.hearsay.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.format.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
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
                    + "folder by the folder as given, a slash and its path there. A file that can't be read is named on standard "
                    + "error, and the others are still parsed.",
            "",
            "Offsets count UTF-16 units, from 0, the end exclusive, in the text behind a byte order mark, if there is one. "
                    + "Line ends stay as they are.",
        })
final class ParseCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-",
            description = "Texts: files; folders, of which every *.txt file is read, also in folders within; - for standard input.")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, a table; jsonl, JSON, one document a line; csv, for spreadsheets; brat, standoff annotations; "
                    + "webannotation, JSON-LD, one document a line. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "Write to this file. It is replaced once all is done; if no text could be parsed, it stays as it is. "
                    + "brat makes a folder of this name, unless it ends with .ann; webannotation writes to a folder that is there: a "
                    + "file for each document.")
    private Optional<Path> out = Optional.empty();

    private int width = TextTable.DEFAULT_WIDTH;

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Option(names = "--width", paramLabel = "COLUMNS", defaultValue = "" + TextTable.DEFAULT_WIDTH,
            description = "The width of the table. Default: ${DEFAULT-VALUE}.")
    void width(int columns) {
        if (columns < TextTable.LEAST_WIDTH) {
            throw new ParameterException(spec.commandLine(), "--width must be at least " + TextTable.LEAST_WIDTH + ": " + columns);
        }
        width = columns;
    }

    @Override
    public Integer call() {
        Console console = main.console();
        TextSources sources = TextSources.of(names, console);
        int code = sources.failed() ? Main.FAILED : Main.DONE;
        if (sources.found().isEmpty()) {
            return code;
        }
        boolean several = sources.found().size() > 1;
        try {
            boolean inFolder = inFolder(several);
            Output output = out.isEmpty() ? Output.standard(console.out())
                    : inFolder ? Output.none(out.get()) : Output.file(out.get());
            Results results = inFolder ? new FolderResults(format, out.orElseThrow())
                    : new StreamResults(format, width, several, out.isPresent());
            return Math.max(code, ParseRun.over(sources.found(), options, results, output, console));
        } catch (Unreadable e) {
            console.error(out.orElseThrow().toString(), e.getMessage());
            return Main.FAILED;
        }
    }

    /** Whether the output is a folder: one that is there, or, of a format that has one document a file, one to be made. */
    private boolean inFolder(boolean several) throws Unreadable {
        if (out.isEmpty()) {
            if (several && format.isOnePerFile()) {
                throw new ParameterException(spec.commandLine(),
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
