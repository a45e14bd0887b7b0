package org.hearsay.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.Origin;
import org.hearsay.Span;
import org.hearsay.internal.Finders;
import org.hearsay.internal.Found;
import org.hearsay.internal.Pipeline;
import org.hearsay.internal.evaluation.Article;
import org.hearsay.internal.evaluation.Corpus;
import org.hearsay.internal.evaluation.CorpusException;
import org.hearsay.internal.evaluation.Evaluation;
import org.hearsay.internal.evaluation.Floors;
import org.hearsay.internal.evaluation.Miss;
import org.hearsay.internal.evaluation.Predictions;
import org.hearsay.internal.evaluation.Proposal;
import org.hearsay.internal.evaluation.Relation;
import org.hearsay.internal.evaluation.RuleScores;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code evaluate GOLD_DIR}: how well the parser, or a file of predictions, agrees with hand-made annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measure the attributions found against hand-made ones.",
        footer = {
            "",
            "GOLD_DIR is in brat's standoff format: text/NAME.txt and",
            "attributions/NAME_ANNOTATOR.ann, the first annotator in alphabetical order.",
            "",
            "Each predicted attribution is matched with at most one gold attribution, the",
            "largest overlap first:",
            "  found         their cues overlap or, where one has no words, half of all the",
            "                words of their claims are common",
            "  claim exact   found, and the claims have the same words; claim .8, .5: at",
            "                this Jaccard index",
            "  source exact  the same for the source",
            "  triple        the same for both",
            "  spans         pieces with the same words, unlinked",
            "  tokens        words in any source, cue or claim",
            "",
            "The last table sets how often predictions are found in the gold beside their",
            "confidence.",
            "",
            "A file of floors has lines such as \"claim-.8.f = 45.0\", in per cent. A key is",
            "the name printed, with hyphens for spaces, and .p, .r or .f:",
            "  found.p, claim-exact.f, triple-.8.f, spans-cue.r, tokens-claim.f;",
            "of the kinds of quotation .r alone:",
            "  direct-found.r, mixed-claim-exact.r, indirect-triple-.8.r"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is measured",
            "1:a figure lies below its floor",
            "2:wrong usage, or something couldn't be read or written",
            Main.BUG + ":an error in hearsay itself",
        })
final class EvaluateCommand implements Callable<Integer> {

    private static final int FELL_BELOW = 1;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", description = "The folder with the gold attributions.")
    private Path goldFolder;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Measure these JSON lines, as `parse --format jsonl` writes them, and parse nothing.")
    private Optional<Path> predictions;

    @Option(names = "--code-points", description = "The offsets of --predictions count code points, not UTF-16 units.")
    private boolean codePoints;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "BOTH",
            description = "Measure what the RULES or the MODELS find alone. Default: ${DEFAULT-VALUE} together.")
    private Finders finders;

    @Option(
            names = "--by-rule",
            description =
                    "Print what came of the proposals of each rule instead: how many were kept, which share of them "
                            + "is found in the gold, and of which share source, cue and claim stayed as the rule has them.")
    private boolean byRule;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "" + Pipeline.MINIMUM_CONFIDENCE,
            description = "Measure what is found with at least this confidence, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minimumConfidence;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show the first N errors, gold beside predicted: source | cue | claim.")
    private int errors;

    @Option(names = "--errors-to", paramLabel = "FILE", description = "Write all errors to a file.")
    private Optional<Path> errorsTo;

    @Option(names = "--floor", paramLabel = "FILE", description = "Fail if a figure is lower than this file says.")
    private Optional<Path> floor;

    @Option(names = "--json", description = "Print the figures as JSON, from 0 to 1.")
    private boolean json;

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new ParameterException(spec.commandLine(), "--errors must not be negative: " + errors);
        }
        if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence must be between 0 and 1: " + minimumConfidence);
        }
        if (codePoints && predictions.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--code-points needs --predictions");
        }
        if (byRule && (predictions.isPresent() || json || floor.isPresent() || errors > 0 || errorsTo.isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--by-rule goes with --by and --min-confidence alone, not with other options");
        }
        try {
            return byRule ? byRule() : evaluate();
        } catch (CorpusException e) {
            main.console().error(e.getMessage());
            return Main.FAILED;
        }
    }

    private int evaluate() throws CorpusException {
        Optional<Floors> floors = floor.isPresent() ? Optional.of(Floors.read(floor.get())) : Optional.empty();
        Corpus corpus = Corpus.read(goldFolder);
        Evaluation evaluation = Evaluation.of(corpus, predictor(corpus));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? evaluation.json() + "\n" : evaluation.table());
        evaluation.misses().stream().limit(errors).forEach(miss -> out.print("\n" + miss + "\n"));
        out.print(json ? "" : "\n" + evaluation.reliability());
        if (out.checkError()) {
            return Main.FAILED;
        }
        if (errorsTo.isPresent() && !write(errorsTo.get(), evaluation.misses())) {
            return Main.FAILED;
        }
        List<String> fallen = floors.map(all -> all.fallenBelow(evaluation)).orElse(List.of());
        fallen.forEach(main.console()::error);
        return fallen.isEmpty() ? Main.DONE : FELL_BELOW;
    }

    private int byRule() throws CorpusException {
        Pipeline pipeline = pipeline();
        RuleScores scores = RuleScores.of(
                Corpus.read(goldFolder), article -> proposals(pipeline.find(article.text(), minimumConfidence)));
        PrintWriter out = spec.commandLine().getOut();
        out.print(scores);
        return out.checkError() ? Main.FAILED : Main.DONE;
    }

    private static List<Proposal> proposals(Found found) {
        return found.candidates().stream()
                .map(candidate -> new Proposal(
                        candidate.proposedBy(),
                        candidate.origin() != Origin.MODEL,
                        new Relation(
                                spans(found.document(), candidate.source()),
                                spans(found.document(), candidate.cue()),
                                spans(found.document(), candidate.claim()))))
                .toList();
    }

    private static List<Span> spans(Document document, List<Range> pieces) {
        return pieces.isEmpty() ? List.of() : document.passage(pieces).spans();
    }

    private Pipeline pipeline() {
        return new Pipeline(finders, WordLists.bundled(), List.of(), DocumentReader.MAXIMUM_SENTENCE_LENGTH);
    }

    private Function<Article, List<Relation>> predictor(Corpus corpus) throws CorpusException {
        if (predictions.isEmpty()) {
            Pipeline pipeline = pipeline();
            return article -> pipeline.parse(article.text(), minimumConfidence, false).stream()
                    .map(Relation::of)
                    .toList();
        }
        Predictions read = Predictions.read(predictions.get(), corpus, codePoints);
        List<String> missing = read.missing(corpus);
        if (!missing.isEmpty()) {
            main.console()
                    .error("no prediction for " + missing.size() + " documents, the first " + missing.get(0)
                            + ": each counts as empty");
        }
        return read::of;
    }

    private boolean write(Path file, List<Miss> misses) {
        try {
            Files.writeString(file, misses.stream().map(miss -> miss + "\n").collect(Collectors.joining("\n")));
            return true;
        } catch (IOException e) {
            main.console().error(file.toString(), Unreadable.reason(e));
            return false;
        }
    }
}
