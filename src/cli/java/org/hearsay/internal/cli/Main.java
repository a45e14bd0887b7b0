package org.hearsay.internal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code hearsay}. */
@Command(
        name = "hearsay",
        description = "Find who claims what in English news text, in which words, and how surely.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ParseCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            RulesCommand.class
        },
        scope = CommandLine.ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            Main.DONE + ":all is done",
            "1:evaluate alone: a figure lies below its floor",
            Main.FAILED + ":wrong usage, or something couldn't be read or written; the rest is done",
            Main.BUG + ":an error in hearsay itself",
        })
public final class Main implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 2;
    /** EX_SOFTWARE of sysexits.h. */
    static final int BUG = 70;

    private final Console console;

    @Spec
    private CommandSpec spec;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs the command and ends the process.
     *
     * @param args its arguments
     */
    public static void main(String[] args) {
        // Not System.out and System.err, which swallow errors and take the platform's charset.
        System.exit(run(
                args,
                new Console(
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        writer(new FileOutputStream(FileDescriptor.err)),
                        Terminal.OF_PROCESS)));
    }

    /**
     * Runs the command.
     *
     * @param args its arguments
     * @param in what the file {@code -} stands for
     * @param out gets the results, in UTF-8
     * @param err gets messages, in UTF-8
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Console(in, out, writer(err), Terminal.NONE));
    }

    private static int run(String[] args, Console console) {
        try {
            Optional<String> refusal = Arguments.refusal(args);
            if (refusal.isPresent()) {
                console.error(refusal.get());
                return FAILED;
            }
            PrintWriter out = writer(console.out());
            int code = execute(args, console, out);
            if (out.checkError()) {
                console.error("standard output", "can't be written");
                return Math.max(code, FAILED);
            }
            return code;
        } catch (OutOfMemoryError e) {
            console.error("the memory that java has is too small");
            return FAILED;
        } catch (RuntimeException | Error e) {
            // Not left to java, which would end with the code of a figure that lies below its floor.
            return console.bug(e);
        }
    }

    private static int execute(String[] args, Console console, PrintWriter out) {
        return new CommandLine(new Main(console))
                // A file whose name begins with "@" is a file.
                .setExpandAtFiles(false)
                .setOut(out)
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((error, arguments) -> wrongUsage(error, console))
                .setExecutionExceptionHandler((error, command, parsed) -> console.bug(error))
                .execute(args);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** The streams that this run talks to. */
    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return DONE;
    }

    private static int wrongUsage(ParameterException error, Console console) {
        console.error(error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, console.err());
        console.err().println("Try '" + error.getCommandLine().getCommandSpec().qualifiedName() + " --help' for more.");
        return FAILED;
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(no version: not run from its jar)" : version)};
        }
    }
}
