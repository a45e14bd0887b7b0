package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.internal.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code hearsay explain}. */
@Command(
        name = "explain",
        description = "Print how each attribution of a text comes about, and why others don't.",
        footer = {
            "",
            "For each candidate, by the word that stands for it: the rules that propose it, with source | cue | claim; what each later",
            "step changes, before and after; how likely the models find it; and of what is kept the step that found the speaker, and",
            "the entries that made level, polarity and framing.",
        })
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE|-", description = "The text: a file, or - for standard input.")
    private String name = "";

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Override
    public Integer call() {
        Console console = main.console();
        try (Output output = Output.standard(console.out())) {
            TextSource source = name.equals(StandardInput.NAME)
                    ? new StandardInput(console.in())
                    : new TextFile(name, TextSource.path(name));
            String text = text(source);
            output.writer()
                    .append(options.pipeline()
                            .explain(text, Pipeline.MINIMUM_CONFIDENCE)
                            .toString());
            output.keep();
            return Main.DONE;
        } catch (Unreadable e) {
            console.error(e.getMessage());
        } catch (IOException e) {
            console.error("standard output", Unreadable.reason(e));
        }
        return Main.FAILED;
    }

    private static String text(TextSource source) throws Unreadable {
        try {
            return source.read();
        } catch (Unreadable e) {
            throw new Unreadable(source.name() + ": " + e.getMessage());
        }
    }
}
