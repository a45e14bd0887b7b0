package org.hearsay.internal.bounds;

import static org.hearsay.internal.bounds.BoundsStep.all;
import static org.hearsay.internal.bounds.BoundsStep.each;
import static org.hearsay.internal.bounds.BoundsStep.orDrops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.cues.Signatures;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.cues.Transcript;
import org.hearsay.internal.text.WordLists;

/**
 * Settles where the source, the cue and the claim of each candidate begin and end, and which of those that rival each
 * other are left: lists of named steps, in the order in which they run, the same for what rules and models propose.
 * Each has examples in {@code steps.txt}. Immutable and thread-safe.
 */
public final class Bounds {

    /** Bound each candidate by itself. */
    private final List<BoundsStep> each;

    /** Choose between rules, and add what is signed. */
    private final List<BoundsStep> choice;

    /** Bound the candidates of a text together. */
    private final List<BoundsStep> together;

    /** Add the turns of a transcript, and weigh what is ascribed inside others' claims. */
    private final List<BoundsStep> last;

    /**
     * Makes the lists of steps.
     *
     * @param confidenceInside by id, the confidence of what a rule finds inside another's claim, of the rules that
     *     state one
     */
    public Bounds(WordLists words, Map<String, Double> confidenceInside) {
        each = List.of(
                each("hearer", new HearerAsides(words)::bound),
                each("ruled claims", RuledClaims::bound),
                each("cue edges", CueEdges::bound),
                each("patients", new Patients(words)::bound),
                each("source edges", SourceEdges::bound),
                orDrops("quotations", QuoteBounds::bound),
                orDrops("own words", OwnWords::bound),
                each("relative clauses", RelativeClauses::bound),
                each("dateline", Bounds::withoutDateline));
        choice = List.of(
                orDrops("one quotation", QuoteBounds::together),
                new BoundsStep("rivals", Rivals::bound),
                all(
                        "signatures",
                        (text, found) ->
                                Signatures.with(text.document(), text.quotes().quotes(), found)),
                all("further cues", FurtherCues::bound));
        together =
                List.of(all("others' words", OthersWords::bound), all("continued quotations", ContinuedQuotes::bound));
        last = List.of(
                all("transcript", (text, found) -> Transcript.withTurns(text.document(), found)),
                all("nesting", new Nesting(confidenceInside)::bound));
    }

    /** All steps. */
    Stream<BoundsStep> steps() {
        return Stream.of(each, choice, together, last).flatMap(List::stream);
    }

    /** What is left of the candidates of rules, the preferred ones first: within their bounds, in text order. */
    public List<Candidate> ofRules(BoundsContext text, List<Candidate> candidates, Trace trace) {
        candidates.forEach(candidate -> trace.note(candidate.cue(), "rule", () -> trace.described(candidate)));
        List<Candidate> bounded = candidates;
        for (List<BoundsStep> steps : List.of(each, choice, together, last)) {
            bounded = run(steps, text, bounded, trace);
        }
        return bounded;
    }

    /** A candidate within its bounds, unless no claim is left. */
    public Optional<Candidate> of(BoundsContext text, Candidate candidate, Trace trace) {
        return run(each, text, List.of(candidate), trace).stream().findFirst();
    }

    /** Candidates that are bounded each by itself, in text order, within the bounds that they set each other. */
    public List<Candidate> together(BoundsContext text, List<Candidate> candidates, Trace trace) {
        return run(together, text, candidates, trace);
    }

    private static List<Candidate> run(
            List<BoundsStep> steps, BoundsContext text, List<Candidate> candidates, Trace trace) {
        List<Candidate> bounded = candidates;
        for (BoundsStep step : steps) {
            bounded = step.action().bound(text, bounded, trace);
        }
        return bounded;
    }

    private static Candidate withoutDateline(BoundsContext text, Candidate candidate) {
        return candidate.withSource(Dateline.without(text.document(), candidate.source()));
    }
}
