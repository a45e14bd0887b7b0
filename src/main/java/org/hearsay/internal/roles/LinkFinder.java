package org.hearsay.internal.roles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.models.HashedFeatures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Models;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.spans.Linker;
import org.hearsay.internal.spans.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules found with what models find: a model of cues, one of the roles of the words around a cue, and
 * one that judges what came out. Immutable and thread-safe.
 */
public final class LinkFinder {

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
    private final NoClaims noClaims;
    private final Drafter drafter;
    private final LinearModel judge;
    private final Map<String, Double> confidenceInside;

    private LinkFinder(WordLists words, Drafter drafter, LinearModel judge, Map<String, Double> confidenceInside) {
        this.vocabulary = new Vocabulary(words);
        this.noClaims = new NoClaims(words);
        this.drafter = drafter;
        this.judge = judge;
        this.confidenceInside = Map.copyOf(confidenceInside);
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException if a model is missing or damaged
     */
    public static LinkFinder load(
            WordLists words, Linker linker, CueTypes types, Map<String, Double> confidenceInside) {
        Drafter drafter =
                new Drafter(new CueModel(Models.linear("cues")), new RoleModel(Models.linear("roles")), linker, types);
        return new LinkFinder(words, drafter, Models.linear("judge"), confidenceInside);
    }

    /**
     * The links of a text, in text order: those of the rules, bounded anew, and further ones, each with its confidence.
     */
    public List<Link> find(Document document, List<Quote> quotes, List<Link> ofRules, Trace trace) {
        Scene scene = new Scene(vocabulary, document, quotes, ofRules);
        List<Draft> drafts = drafter.drafts(scene, quotes, trace);
        List<Link> all = judge(scene, quotes, drafts, trace);
        List<Link> judged = new ArrayList<>(all);
        judged.removeIf(link -> link.foundBy().equals(Drafter.MODEL) && noClaims.contain(document, link));
        trace.changed("no claims", all, judged);
        judged.sort(Comparator.comparingDouble(link -> -link.confidence()));
        BitSet taken = new BitSet();
        Set<List<Range>> claims = new HashSet<>();
        Map<Integer, Link> byClaimStart = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Link link : judged) {
            // Two cues for the very same claim would ascribe it twice.
            if (link.cue().stream().noneMatch(piece -> overlaps(taken, piece))
                    && claims.add(link.claim())
                    && !quotesAnew(
                            document, byClaimStart.get(link.claim().get(0).from()), link)) {
                link.claim().forEach(piece -> byClaimStart.putIfAbsent(piece.from(), link));
                link.cue().forEach(piece -> taken.set(piece.from(), piece.to()));
                links.add(link);
            } else {
                trace.note(link.cue(), "rivals", "dropped: a surer find has its cue or its claim");
            }
        }
        links.sort(Comparator.comparingInt(Link::from)
                .thenComparingInt(link -> link.cue().get(0).from()));
        return links;
    }

    /**
     * The judge's confidence, or half way up to that of the rule if this is surer, since the judge has met few finds of
     * most rules. The rule's holds wherever it states one for what stands inside others' claims: the judge has learnt
     * from annotators who leave such out on principle.
     */
    private double withRule(Draft draft, double confidence) {
        Link link = draft.ofRule();
        if (link == null) {
            return confidence;
        }
        boolean stated = confidenceInside.containsKey(link.foundBy());
        return Math.max(confidence, stated ? link.confidence() : (confidence + link.confidence()) / 2);
    }

    /** Whether a model claims what a surer link does, from another sentence: no quotation has two speakers. */
    private static boolean quotesAnew(Document document, @Nullable Link surer, Link link) {
        Range cue = link.cue().get(0);
        return surer != null
                && link.foundBy().equals(Drafter.MODEL)
                && document.sentenceIndex(cue.from())
                        != document.sentenceIndex(surer.cue().get(0).from())
                && surer.claim().stream().noneMatch(piece -> piece.contains(cue))
                && Set.copyOf(surer.claim()).containsAll(link.claim());
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }

    private List<Link> judge(Scene scene, List<Quote> quotes, List<Draft> drafts, Trace trace) {
        List<Link> judged = new ArrayList<>();
        DraftFeatures features = new DraftFeatures(scene, quotes, drafts);
        HashedFeatures described = new HashedFeatures();
        double[] scores = new double[2];
        int right = judge.outcomes().indexOf(RIGHT);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.ofRule() != null && !drafter.knows(draft.ofRule())) {
                judged.add(draft.link());
                continue;
            }
            described.clear();
            features.describe(i, described);
            judge.score(described, scores);
            double confidence = 1 / (1 + Math.exp(-(SLOPE * (scores[right] - scores[1 - right]) + SHIFT)));
            Link link = draft.link().withConfidence(Math.rint(withRule(draft, confidence) * 1000) / 1000);
            trace.note(
                    draft.anchor(),
                    "judge",
                    () -> Trace.shown(confidence)
                            + (draft.ofRule() == null ? "" : ", with the rule's " + Trace.shown(link.confidence())));
            judged.add(link);
        }
        return judged;
    }
}
