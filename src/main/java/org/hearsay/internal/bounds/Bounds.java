package org.hearsay.internal.bounds;

import static org.hearsay.internal.bounds.BoundsStep.all;
import static org.hearsay.internal.bounds.BoundsStep.each;
import static org.hearsay.internal.bounds.BoundsStep.orDrops;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.cues.Signatures;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.cues.Transcript;
import org.hearsay.internal.rules.WordLists;

/**
 * Settles where the source, the cue and the claim of each candidate begin and end, and which of those that rival each
 * other are left: lists of named steps, in the order in which they run. Each has examples in {@code steps.txt}.
 * Immutable and thread-safe.
 */
public final class Bounds {

    /** For what the rules and the layout propose, the preferred rule first. */
    private final List<BoundsStep> ofRules;

    /** For each candidate that the role model tagged. */
    private final List<BoundsStep> ofTagged;

    /** For each candidate of the models, and then for all of them. */
    private final List<BoundsStep> ofModels;

    private final List<BoundsStep> amongModels;

    /**
     * Makes the lists of steps.
     *
     * @param confidenceInside by id, the confidence of what a rule finds inside another's claim, of the rules that
     *     state one
     */
    public Bounds(WordLists words, Map<String, Double> confidenceInside) {
        ofRules = List.of(
                orDrops("quotations", QuoteBounds::bound),
                orDrops("own words", OwnWords::bound),
                each("relative clauses", RelativeClauses::bound),
                new BoundsStep("rivals", Rivals::bound),
                each("dateline", Bounds::withoutDateline),
                all(
                        "signatures",
                        (text, found) ->
                                Signatures.with(text.document(), text.quotes().quotes(), found)),
                all("further cues", FurtherCues::bound),
                all("continued quotations", ContinuedQuotes::bound),
                all("transcript", (text, found) -> Transcript.withTurns(text.document(), found)),
                all("nesting", new Nesting(confidenceInside)::bound));
        ofTagged = List.of(
                each("hearer", new HearerAsides(words)::bound),
                each("ruled claims", RuledClaims::bound),
                each("cue edges", CueEdges::bound),
                each("patients", new Patients(words)::bound),
                each("source edges", SourceEdges::bound));
        ofModels = List.of(
                orDrops("quoted claims", QuoteBounds::boundClaim),
                orDrops("own words", OwnWords::bound),
                each("relative clauses", RelativeClauses::bound));
        amongModels = List.of(
                each("dateline", Bounds::withoutDateline),
                all("others' words", OthersWords::bound),
                all("continued quotations", ContinuedQuotes::bound));
    }

    /** The steps, by name; one that runs in two lists comes once. */
    Stream<BoundsStep> steps() {
        return Stream.of(ofRules, ofTagged, ofModels, amongModels).flatMap(List::stream);
    }

    /** Candidates of rules within their bounds, in text order. */
    public List<Candidate> ofRules(BoundsContext text, List<Candidate> candidates, Trace trace) {
        candidates.forEach(candidate -> trace.note(candidate.cue(), "rule", () -> trace.described(candidate)));
        return run(ofRules, text, candidates, trace);
    }

    /**
     * What the role model tagged, within the bounds that words alone can tell, so that they don't depend on a model.
     */
    public Candidate ofTagged(BoundsContext text, Candidate candidate, Trace trace) {
        return Iterables.getOnlyElement(run(ofTagged, text, List.of(candidate), trace));
    }

    /** Candidates of models, in text order, within their bounds; one of which no claim would be left keeps its own. */
    public List<Candidate> ofModels(BoundsContext text, List<Candidate> candidates, Trace trace) {
        List<Candidate> bounded = new ArrayList<>();
        for (Candidate candidate : candidates) {
            bounded.addAll(Optional.of(run(ofModels, text, List.of(candidate), trace))
                    .filter(left -> !left.isEmpty())
                    .orElse(List.of(candidate)));
        }
        return run(amongModels, text, bounded, trace);
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
