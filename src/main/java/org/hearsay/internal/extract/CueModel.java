package org.hearsay.internal.extract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.Origin;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.HashedFeatures;
import org.hearsay.internal.models.LinearModel;
import org.hearsay.internal.models.Symbol;

/** Tells how likely a word is the anchor of a cue. Immutable and thread-safe. */
public final class CueModel {

    /** The outcome of an anchor in training. */
    public static final String CUE = "cue";

    /** The outcome of another word in training. */
    public static final String OTHER = "other";

    /** The kinds of features by which the model is asked what it met in training. */
    public static final Set<String> MET = Set.of(CueFeatures.RULE.toString(), CueFeatures.OPEN.toString());

    /**
     * How much the confidence of a rule counts beside the model, which has seen few finds of most rules. Of 0, 0.3 and
     * 0.5 the best on PolNeAR's dev part lay between the last two.
     */
    private static final double WEIGHT_OF_RULE = 0.4;

    private final LinearModel model;
    private final int cue;

    /** Makes a model of weights. */
    public CueModel(LinearModel model) {
        this.model = model;
        this.cue = model.outcomes().indexOf(CUE);
    }

    /** The probability of each anchor that may be a cue's, in text order. */
    public Map<Integer, Double> probabilities(FeatureContext scene) {
        Map<Integer, Double> probabilities = new TreeMap<>();
        HashedFeatures described = new HashedFeatures();
        double[] scores = new double[2];
        for (int i = 0; i < scene.size(); i++) {
            Candidate candidate = scene.candidateAt(i);
            if (candidate != null && !knows(candidate)) {
                probabilities.put(i, candidate.confidence());
                continue;
            }
            boolean open = knows(scene, i);
            if (candidate != null || scene.isVerb(i) || open) {
                described.clear();
                CueFeatures.describe(scene, i, open, described);
                model.score(described, scores);
                double alone = 1 / (1 + Math.exp(scores[1 - cue] - scores[cue]));
                probabilities.put(
                        i,
                        candidate == null
                                ? alone
                                : (1 - WEIGHT_OF_RULE) * alone + WEIGHT_OF_RULE * candidate.confidence());
            }
        }
        return probabilities;
    }

    /** Whether the rule of a candidate is one that the model was trained with: not a user's own, nor the layout. */
    boolean knows(Candidate candidate) {
        return candidate.origin() != Origin.LAYOUT && model.knows(CueFeatures.RULE, Symbol.of(candidate.proposedBy()));
    }

    /** Whether a word like this was a cue in training. */
    private boolean knows(FeatureContext scene, int i) {
        return model.knows(CueFeatures.OPEN, scene.lemma(i), scene.tag(i));
    }
}
