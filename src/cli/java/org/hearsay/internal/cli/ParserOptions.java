package org.hearsay.internal.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.AttributionParser;
import org.hearsay.internal.Pipeline;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that parse texts. */
final class ParserOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--author-claims", description = "Print the author's own claims, too.")
    private boolean authorClaims;

    private double minimumConfidence;

    @Mixin
    private RuleOptions ruleOptions = new RuleOptions();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "" + Pipeline.MINIMUM_CONFIDENCE,
            description =
                    "Print only what is found with at least this confidence, 0 to 1. Default: ${DEFAULT-VALUE}, which leaves out "
                            + "most of what is ascribed within another's claim; 0 prints it, too.")
    void minimumConfidence(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-confidence must be between 0 and 1: " + value);
        }
        minimumConfidence = value;
    }

    /** The files with rules and words. */
    List<Path> files() {
        return ruleOptions.files();
    }

    /**
     * Makes the parser that is asked for.
     *
     * @throws Unreadable naming the file, if rules or words can't be used
     */
    AttributionParser parser() throws Unreadable {
        AttributionParser.Builder builder =
                AttributionParser.builder().minimumConfidence(minimumConfidence).includeAuthorClaims(authorClaims);
        for (Path file : ruleOptions.rules()) {
            builder.rules(file);
        }
        try {
            for (RuleOptions.Words added : ruleOptions.words()) {
                builder.words(added.list(), added.entries());
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e.getMessage());
        }
    }
}
