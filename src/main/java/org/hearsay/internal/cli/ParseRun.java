package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;

/** Parses documents one after the other; one that fails doesn't keep the others from being parsed. */
final class ParseRun {

    private final ParserOptions options;
    private final Results results;
    private final Output output;
    private final Console console;
    private Optional<AttributionParser> parser = Optional.empty();
    private int code = Main.DONE;
    private int parsed;

    private ParseRun(ParserOptions options, Results results, Output output, Console console) {
        this.options = options;
        this.results = results;
        this.output = output;
        this.console = console;
    }

    /** Parses documents, writes what is found, and ends the output; gives the exit code. */
    static int over(List<TextSource> sources, ParserOptions options, Results results, Output output, Console console) {
        ParseRun run = new ParseRun(options, results, output, console);
        try {
            run.parseAll(sources);
            if (run.parsed > 0) {
                results.end(output.writer());
                output.keep();
            } else {
                output.discard();
            }
        } catch (IOException e) {
            if (!output.isAbandoned(e)) {
                console.error(output.name(), Unreadable.reason(e));
                run.fail(Main.FAILED);
            }
        }
        return run.code;
    }

    private void parseAll(List<TextSource> sources) throws IOException {
        for (TextSource source : sources) {
            String text;
            try {
                text = read(source);
            } catch (Unreadable e) {
                console.error(source.name(), e.getMessage());
                fail(Main.FAILED);
                continue;
            }
            try {
                parse(source.name(), text);
            } catch (Unreadable e) {
                console.error(e.getMessage());
                fail(Main.FAILED);
                return;
            }
        }
    }

    private String read(TextSource source) throws Unreadable {
        if (source.file().filter(output::is).isPresent()) {
            throw new Unreadable("is the output, too; not parsed");
        }
        return source.read(console.in());
    }

    private void parse(String name, String text) throws Unreadable, IOException {
        // Only now: loading takes most of the time that a short run has.
        if (parser.isEmpty()) {
            parser = Optional.of(options.parser());
        }
        List<Attribution> attributions;
        try {
            attributions = parser.get().parse(text);
        } catch (RuntimeException | StackOverflowError e) {
            fail(console.bug(name, e));
            return;
        } catch (OutOfMemoryError e) {
            console.error(name, "is too large for the memory that java has");
            fail(Main.FAILED);
            return;
        }
        results.write(output.writer(), name, text, attributions);
        output.flush();
        parsed++;
    }

    private void fail(int worse) {
        code = Math.max(code, worse);
    }
}
