package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.rules.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The command {@code hearsay rules}. */
@Command(name = "rules", description = "Print every rule with its examples, as Markdown.")
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private RuleOptions options = new RuleOptions();

    @Override
    public Integer call() {
        Console console = main.console();
        Output output = Output.standard(console.out());
        try {
            RulesMarkdown.write(output.writer(), rules());
            output.keep();
            return Main.DONE;
        } catch (Unreadable e) {
            console.error(e.getMessage());
            return Main.FAILED;
        } catch (IOException e) {
            console.error(output.name(), Unreadable.reason(e));
            return Main.FAILED;
        }
    }

    private List<Rule> rules() throws Unreadable {
        try {
            // The examples of the library's rules were run when it was built; those of a user's are by the pipeline.
            return options.rules().isEmpty()
                    ? new CueFinder(options.lists(), List.of()).rules()
                    : options.pipeline().rules();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e.getMessage());
        }
    }
}
