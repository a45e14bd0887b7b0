package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.internal.evaluation.CorpusException;
import org.hearsay.internal.training.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code train --polnear DIR --treebank PATH --out DIR}: trains all models of our own. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Train the models from annotated texts.",
        footer = {
            "",
            "A treebank is a file in the CoNLL-U format of Universal Dependencies, or a folder",
            "of such files (NAME.conllu). The same data give the same models, byte by byte.",
            "",
            "Each model is written to DIR/NAME.bin.gz, in OpenNLP's format, with its SHA-256 in",
            "DIR/models.properties."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all models are written",
            "2:wrong usage, or something couldn't be read or written",
            Main.BUG + ":an error in hearsay itself",
        })
final class TrainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--polnear",
            paramLabel = "DIR",
            description = "Articles with attributions, in the layout of PolNeAR: text/ and attributions/.")
    private Optional<Path> polnear;

    @Option(
            names = "--treebank",
            paramLabel = "PATH",
            description =
                    "Sentences with tags and dependencies; may be given several times. Without any, the library's parser stays.")
    private List<Path> treebanks = List.of();

    @Option(names = "--without-rules", description = "Hide from the models what the rules find, to measure them alone.")
    private boolean withoutRules;

    @Option(
            names = "--credit",
            paramLabel = "TEXT",
            description =
                    "Whose data these are and under which licence, for models.properties; may be given several times.")
    private List<String> credits = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the models.")
    private Path out;

    @Override
    public Integer call() {
        List<String> origin = new ArrayList<>();
        if (polnear.isEmpty() && treebanks.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "there is nothing to train on: give --polnear or --treebank");
        }
        origin.add("hearsay train" + polnear.map(dir -> " --polnear " + dir).orElse("")
                + (withoutRules ? " --without-rules" : "")
                + treebanks.stream().map(treebank -> " --treebank " + treebank).collect(Collectors.joining()));
        origin.addAll(credits);
        try {
            new Trainer(
                            polnear,
                            treebanks,
                            !withoutRules,
                            out,
                            origin,
                            line -> spec.commandLine().getErr().println(line))
                    .train();
            return Main.DONE;
        } catch (CorpusException e) {
            main.console().error(e.getMessage());
        } catch (IOException e) {
            main.console().error("the models can't be written to " + out + ": " + Unreadable.reason(e));
        }
        return Main.FAILED;
    }
}
