package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.bounds.EmptyClaims;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.models.HashedFeatures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Models;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules found with what models find: a model of cues, one of the roles of the words around a cue, and
 * one that judges what came out. Immutable and thread-safe.
 */
public final class CandidateMerger {

    /** The outcome of a right draft in training. */
    public static final String RIGHT = "right";

    /** The outcome of a wrong draft in training. */
    public static final String WRONG = "wrong";

    /**
     * The judge is a little too sure, as it learns from articles for which the rules were made. This straightens its
     * logarithms of odds, as in Platt 1999, "Probabilistic outputs for support vector machines"; the two were chosen on
     * PolNeAR's dev part.
     */
    private static final double SLOPE = 0.5;

    private static final double SHIFT = -0.12;

    private final Vocabulary vocabulary;
    private final EmptyClaims emptyClaims;
    private final CandidateTagger drafter;
    private final LinearModel judge;
    private final Map<String, Double> confidenceInside;

    private CandidateMerger(
            WordLists words, CandidateTagger drafter, LinearModel judge, Map<String, Double> confidenceInside) {
        this.vocabulary = new Vocabulary(words);
        this.emptyClaims = new EmptyClaims(words);
        this.drafter = drafter;
        this.judge = judge;
        this.confidenceInside = Map.copyOf(confidenceInside);
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException if a model is missing or damaged
     */
    public static CandidateMerger load(
            WordLists words, Bounds bounds, CueTypes types, Map<String, Double> confidenceInside) {
        CandidateTagger drafter = new CandidateTagger(
                new CueModel(Models.linear("cues")), new RoleModel(Models.linear("roles")), bounds, types);
        return new CandidateMerger(words, drafter, Models.linear("judge"), confidenceInside);
    }

    /**
     * The candidates of a text, in text order: those of the rules, bounded anew, and further ones, each with its
     * confidence.
     */
    public List<Candidate> find(Document document, QuoteMap quotes, List<Candidate> ofRules, Trace trace) {
        FeatureContext scene = new FeatureContext(vocabulary, document, quotes, ofRules);
        List<ScoredCandidate> drafts = drafter.drafts(scene, new BoundsContext(document, quotes, ofRules), trace);
        List<Candidate> all = judge(scene, drafts, trace);
        List<Candidate> judged = new ArrayList<>(all);
        judged.removeIf(candidate ->
                candidate.proposedBy().equals(CandidateTagger.MODEL) && emptyClaims.contain(document, candidate));
        trace.changed("no claims", all, judged);
        judged.sort(Comparator.comparingDouble(candidate -> -candidate.confidence()));
        BitSet taken = new BitSet();
        Set<List<Range>> claims = new HashSet<>();
        Map<Integer, Candidate> byClaimStart = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : judged) {
            // Two cues for the very same claim would ascribe it twice.
            if (candidate.cue().stream().noneMatch(piece -> overlaps(taken, piece))
                    && claims.add(candidate.claim())
                    && !quotesAnew(
                            document, byClaimStart.get(candidate.claim().get(0).from()), candidate)) {
                candidate.claim().forEach(piece -> byClaimStart.putIfAbsent(piece.from(), candidate));
                candidate.cue().forEach(piece -> taken.set(piece.from(), piece.to()));
                candidates.add(candidate);
            } else {
                trace.note(candidate.cue(), "rivals", "dropped: a surer find has its cue or its claim");
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::from)
                .thenComparingInt(candidate -> candidate.cue().get(0).from()));
        return candidates;
    }

    /**
     * The judge's confidence, or half way up to that of the rule if this is surer, since the judge has met few finds of
     * most rules. The rule's holds wherever it states one for what stands inside others' claims: the judge has learnt
     * from annotators who leave such out on principle.
     */
    private double withRule(ScoredCandidate draft, double confidence) {
        Candidate candidate = draft.ofRule();
        if (candidate == null) {
            return confidence;
        }
        boolean stated = confidenceInside.containsKey(candidate.proposedBy());
        return Math.max(confidence, stated ? candidate.confidence() : (confidence + candidate.confidence()) / 2);
    }

    /** Whether a model claims what a surer candidate does, from another sentence: no quotation has two speakers. */
    private static boolean quotesAnew(Document document, @Nullable Candidate surer, Candidate candidate) {
        Range cue = candidate.cue().get(0);
        return surer != null
                && candidate.proposedBy().equals(CandidateTagger.MODEL)
                && document.sentenceIndex(cue.from())
                        != document.sentenceIndex(surer.cue().get(0).from())
                && surer.claim().stream().noneMatch(piece -> piece.contains(cue))
                && Set.copyOf(surer.claim()).containsAll(candidate.claim());
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }

    private List<Candidate> judge(FeatureContext scene, List<ScoredCandidate> drafts, Trace trace) {
        List<Candidate> judged = new ArrayList<>();
        JudgeFeatures features = new JudgeFeatures(scene, drafts);
        HashedFeatures described = new HashedFeatures();
        double[] scores = new double[2];
        int right = judge.outcomes().indexOf(RIGHT);
        for (int i = 0; i < drafts.size(); i++) {
            ScoredCandidate draft = drafts.get(i);
            if (draft.ofRule() != null && !drafter.knows(draft.ofRule())) {
                judged.add(draft.candidate());
                continue;
            }
            described.clear();
            features.describe(i, described);
            judge.score(described, scores);
            double confidence = 1 / (1 + Math.exp(-(SLOPE * (scores[right] - scores[1 - right]) + SHIFT)));
            Candidate candidate = draft.candidate()
                    .withOrigin(draft.origin())
                    .withConfidence(Math.rint(withRule(draft, confidence) * 1000) / 1000);
            trace.note(
                    draft.anchor(),
                    "judge",
                    () -> Trace.shown(confidence)
                            + (draft.ofRule() == null
                                    ? ""
                                    : ", with the rule's " + Trace.shown(candidate.confidence())));
            judged.add(candidate);
        }
        return judged;
    }
}
