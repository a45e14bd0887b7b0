package org.hearsay.internal.roles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.models.HashedFeatures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Models;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.spans.Linker;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the rules found with what models find: a model of cues, one of the roles of the words around a cue, and one that judges
 * what came out. Immutable and thread-safe.
 */
public final class LinkFinder {

    /** What {@code foundBy} says of what no rule found. */
    public static final String MODEL = "model";

    /** The outcome of a right draft in training. */
    public static final String RIGHT = "right";

    /** The outcome of a wrong draft in training. */
    public static final String WRONG = "wrong";

    /** Below this probability an anchor isn't drafted, unless a rule found it, whose link then stays as it is. */
    private static final double LEAST = 0.1;

    /** How many anchors of a sentence the model of roles is asked for, more than people write; it keeps hostile texts quick. */
    private static final int MOST = 20;

    /**
     * The judge is a little too sure, as it learns from articles for which the rules were made. This straightens its logarithms of
     * odds, as in Platt 1999, "Probabilistic outputs for support vector machines"; the two were chosen on PolNeAR's dev part.
     */
    private static final double SLOPE = 0.87;

    private static final double SHIFT = -0.34;

    private final Vocabulary vocabulary;
    private final CueModel cueModel;
    private final RoleModel roleModel;
    private final @Nullable LinearModel judge;
    private final Linker linker;
    private final CueTypes types;
    private final Map<String, Double> confidenceInside;

    /**
     * Makes a finder of models.
     *
     * @param judge null while the judge itself is trained: drafts keep their probabilities
     */
    public LinkFinder(Vocabulary vocabulary, CueModel cueModel, RoleModel roleModel, @Nullable LinearModel judge, Linker linker,
            CueTypes types, Map<String, Double> confidenceInside) {
        this.vocabulary = vocabulary;
        this.cueModel = cueModel;
        this.roleModel = roleModel;
        this.judge = judge;
        this.linker = linker;
        this.types = types;
        this.confidenceInside = Map.copyOf(confidenceInside);
    }

    /**
     * Loads the models.
     *
     * @throws IllegalStateException if a model is missing or damaged
     */
    public static LinkFinder load(WordLists words, Linker linker, CueTypes types, Map<String, Double> confidenceInside) {
        return new LinkFinder(new Vocabulary(words), new CueModel(Models.linear("cues")), new RoleModel(Models.linear("roles")),
                Models.linear("judge"), linker, types, confidenceInside);
    }

    /** The links of a text, in text order: those of the rules, bounded anew, and further ones, each with its confidence. */
    public List<Link> find(Document document, List<Quote> quotes, List<Link> ofRules) {
        Scene scene = new Scene(vocabulary, document, quotes, ofRules);
        List<Draft> drafts = drafts(scene, quotes);
        List<Link> judged = judge(scene, quotes, drafts);
        judged.sort(Comparator.comparingDouble(link -> -link.confidence()));
        BitSet taken = new BitSet();
        Set<List<Range>> claims = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Link link : judged) {
            // Two cues for the very same claim would ascribe it twice.
            if (link.cue().stream().noneMatch(piece -> overlaps(taken, piece)) && claims.add(link.claim())) {
                link.cue().forEach(piece -> taken.set(piece.from(), piece.to()));
                links.add(link);
            }
        }
        links.sort(Comparator.comparingInt(Link::from));
        return links;
    }

    /**
     * The judge's confidence, or half way up to that of the rule if this is surer, since the judge has met few finds of most rules.
     * Inside another's claim the rule's holds if it states one: the judge has learnt from annotators who leave such out on principle.
     */
    private double withRule(Draft draft, double confidence) {
        Link link = draft.ofRule();
        if (link == null) {
            return confidence;
        }
        Double stated = confidenceInside.get(link.foundBy());
        boolean inside = stated != null && stated == link.confidence();
        return Math.max(confidence, inside ? stated : (confidence + link.confidence()) / 2);
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }

    /** What the models make of the anchors, likelier ones first. */
    public List<Draft> drafts(Scene scene, List<Quote> quotes) {
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, Double> probabilities = cueModel.probabilities(scene);
        Set<Integer> likeliest = likeliest(scene.document(), probabilities);
        for (int anchor : probabilities.keySet()) {
            Link ofRule = scene.linkAt(anchor);
            if (likeliest.contains(anchor) && (ofRule == null || cueModel.knows(ofRule))) {
                draft(scene, probabilities, anchor).ifPresent(drafts::add);
            } else if (ofRule != null) {
                drafts.add(new Draft(anchor, probabilities.get(anchor), ofRule, ofRule, 0));
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.link().from()));
        List<Link> bounded = linker.bound(scene.document(), quotes, drafts.stream().map(Draft::link).toList());
        for (int i = 0; i < drafts.size(); i++) {
            drafts.set(i, drafts.get(i).with(bounded.get(i)));
        }
        drafts.sort(Comparator.comparingDouble(draft -> -draft.probability()));
        return drafts;
    }

    /** The anchors that are worth the model of roles: likely ones, of each sentence a few. */
    private static Set<Integer> likeliest(Document document, Map<Integer, Double> probabilities) {
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        probabilities.forEach((anchor, probability) -> {
            if (probability >= LEAST) {
                bySentence.computeIfAbsent(document.sentenceIndex(anchor), key -> new ArrayList<>()).add(anchor);
            }
        });
        Set<Integer> likeliest = new HashSet<>();
        for (List<Integer> anchors : bySentence.values()) {
            anchors.sort(Comparator.comparingDouble(anchor -> -probabilities.get(anchor)));
            likeliest.addAll(anchors.subList(0, Math.min(MOST, anchors.size())));
        }
        return likeliest;
    }

    private Optional<Draft> draft(Scene scene, Map<Integer, Double> probabilities, int anchor) {
        double probability = probabilities.get(anchor);
        Link ofRule = scene.linkAt(anchor);
        if (ofRule == null && scene.isPartOfCue(anchor)) {
            return Optional.empty();
        }
        RoleBounds bounds = new RoleBounds(scene.document());
        Roles roles = roleModel.roles(new RoleFeatures(scene, probabilities, anchor), anchor);
        List<Range> claim = bounds.claim(anchor, roles.ranges(Role.CLAIM), ofRule);
        if (claim.isEmpty()) {
            return Optional.ofNullable(ofRule).map(link -> new Draft(anchor, probability, link, link, roles.score()));
        }
        List<Range> cue = bounds.cue(roles.ranges(Role.CUE), ofRule);
        Link link = new Link(
                ofRule == null ? MODEL : ofRule.foundBy(),
                ofRule == null ? types.of(scene.document(), cue) : ofRule.type(),
                probability, bounds.source(roles.ranges(Role.SOURCE)), cue, claim);
        return Optional.of(new Draft(anchor, probability, link, ofRule, roles.score()));
    }

    private List<Link> judge(Scene scene, List<Quote> quotes, List<Draft> drafts) {
        List<Link> judged = new ArrayList<>();
        if (judge == null) {
            drafts.forEach(draft -> judged.add(draft.link()));
            return judged;
        }
        DraftFeatures features = new DraftFeatures(scene, quotes, drafts);
        HashedFeatures described = new HashedFeatures();
        double[] scores = new double[2];
        int right = judge.outcomes().indexOf(RIGHT);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.ofRule() != null && !cueModel.knows(draft.ofRule())) {
                judged.add(draft.link());
                continue;
            }
            described.clear();
            features.describe(i, described);
            judge.score(described, scores);
            double confidence = 1 / (1 + Math.exp(-(SLOPE * (scores[right] - scores[1 - right]) + SHIFT)));
            judged.add(draft.link().withConfidence(Math.rint(withRule(draft, confidence) * 1000) / 1000));
        }
        return judged;
    }
}
