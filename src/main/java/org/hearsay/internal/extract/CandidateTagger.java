package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.AttributionType;
import org.hearsay.internal.bounds.Bounds;
import org.hearsay.internal.bounds.BoundsContext;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.CueTypes;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/**
 * Drafts candidates: a model tells which words are anchors of cues, another one the roles of the words around them.
 * Immutable and thread-safe.
 */
public final class CandidateTagger {

    /** Who proposes what no rule does. */
    static final String MODEL = "model";

    /** Below this probability an anchor isn't drafted, unless a rule found it, whose candidate then stays as it is. */
    private static final double LEAST = 0.1;

    /**
     * How many anchors of a sentence the model of roles is asked for, more than people write; it keeps hostile texts
     * quick.
     */
    private static final int MOST = 20;

    private final CueModel cueModel;
    private final RoleModel roleModel;
    private final Bounds bounds;
    private final CueTypes types;

    /** Makes a drafter of models. */
    public CandidateTagger(CueModel cueModel, RoleModel roleModel, Bounds bounds, CueTypes types) {
        this.cueModel = cueModel;
        this.roleModel = roleModel;
        this.bounds = bounds;
        this.types = types;
    }

    /** Whether the rule of a candidate is one that the models were trained with, not a user's own. */
    boolean knows(Candidate candidate) {
        return cueModel.knows(candidate);
    }

    /** What the models make of the anchors, likelier ones first. */
    public List<ScoredCandidate> drafts(FeatureContext scene, BoundsContext text) {
        return drafts(scene, text, Trace.OFF);
    }

    /** What the models make of the anchors, likelier ones first. */
    List<ScoredCandidate> drafts(FeatureContext scene, BoundsContext text, Trace trace) {
        List<ScoredCandidate> drafts = new ArrayList<>();
        Map<Integer, Double> probabilities = cueModel.probabilities(scene);
        Set<Integer> likeliest = likeliest(scene.document(), probabilities);
        for (int anchor : probabilities.keySet()) {
            Candidate ofRule = scene.candidateAt(anchor);
            if (ofRule != null || probabilities.get(anchor) >= LEAST) {
                trace.note(anchor, "cue model", () -> Trace.shown(probabilities.get(anchor)));
            }
            if (likeliest.contains(anchor) && (ofRule == null || cueModel.knows(ofRule))) {
                draft(scene, text, probabilities, anchor, trace).ifPresent(drafts::add);
            } else if (ofRule != null) {
                drafts.add(new ScoredCandidate(anchor, probabilities.get(anchor), ofRule, ofRule, 0));
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.candidate().from()));
        List<Candidate> bounded = bounds.together(
                text, drafts.stream().map(ScoredCandidate::candidate).toList(), trace);
        for (int i = 0; i < drafts.size(); i++) {
            // What stays as its rule has it was bounded with the other finds of rules.
            if (!drafts.get(i).candidate().equals(drafts.get(i).ofRule())) {
                drafts.set(i, drafts.get(i).with(bounded.get(i)));
            }
        }
        drafts.sort(Comparator.comparingDouble(draft -> -draft.probability()));
        return drafts;
    }

    /** The anchors that are worth the model of roles: likely ones, of each sentence a few. */
    private static Set<Integer> likeliest(Document document, Map<Integer, Double> probabilities) {
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        probabilities.forEach((anchor, probability) -> {
            if (probability >= LEAST) {
                bySentence
                        .computeIfAbsent(document.sentenceIndex(anchor), key -> new ArrayList<>())
                        .add(anchor);
            }
        });
        Set<Integer> likeliest = new HashSet<>();
        for (List<Integer> anchors : bySentence.values()) {
            anchors.sort(Comparator.comparingDouble(anchor -> -probabilities.get(anchor)));
            likeliest.addAll(anchors.subList(0, Math.min(MOST, anchors.size())));
        }
        return likeliest;
    }

    private Optional<ScoredCandidate> draft(
            FeatureContext scene, BoundsContext text, Map<Integer, Double> probabilities, int anchor, Trace trace) {
        double probability = probabilities.get(anchor);
        Candidate ofRule = scene.candidateAt(anchor);
        Roles roles = roleModel.roles(new AnchorContext(scene, probabilities, anchor));
        List<Range> cue = roles.ranges(Role.CUE);
        List<Range> claim = roles.ranges(Role.CLAIM);
        trace.note(
                anchor,
                "role model",
                () -> Trace.shown(roles.score()) + ": " + trace.described(roles.ranges(Role.SOURCE), cue, claim));
        // A claim of marks alone is none.
        if (claim.stream().flatMap(scene.document()::tokens).allMatch(Token::isMark)) {
            trace.note(anchor, "role model", () -> ofRule == null ? "dropped: no claim" : "no claim; the rule's holds");
            return Optional.ofNullable(ofRule)
                    .map(candidate -> new ScoredCandidate(anchor, probability, candidate, candidate, roles.score()));
        }
        String proposedBy = ofRule == null ? MODEL : ofRule.proposedBy();
        AttributionType type = ofRule == null ? AttributionType.STATEMENT : ofRule.type();
        Candidate tagged = Candidate.by(proposedBy, type, probability)
                .anchor(anchor)
                .source(roles.ranges(Role.SOURCE))
                .cue(cue)
                .claim(claim)
                .build();
        Candidate bounded = bounds.of(text, tagged, trace).orElse(tagged);
        if (ofRule == null && scene.hasCueWord(bounded.cue())) {
            trace.note(anchor, "cue edges", () -> "dropped: a word of the cue belongs to a rule's");
            return Optional.empty();
        }
        Candidate typed = ofRule == null ? bounded.withType(types.of(scene.document(), bounded.cue())) : bounded;
        return Optional.of(new ScoredCandidate(anchor, probability, typed, ofRule, roles.score()));
    }
}
