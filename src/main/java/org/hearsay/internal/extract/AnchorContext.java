package org.hearsay.internal.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Upos;
import org.jspecify.annotations.Nullable;

/** What the features of roles are made of: the anchor of a cue, and the window of words around it. Immutable. */
public final class AnchorContext {

    /** From which probability on a word counts as another cue. */
    private static final double LIKELY = 0.5;

    /** Up to which distance the tags between a word and the anchor count. */
    private static final int NEAR = 4;

    private static final Symbol LEFT = Symbol.of("L");
    private static final Symbol RIGHT = Symbol.of("R");
    private static final Symbol HERE = Symbol.of("H");

    private static final Symbol[] SIDES = {LEFT, HERE, RIGHT};
    private static final Symbol[][] FAR = table(FeatureContext.BUCKETS);
    private static final Symbol[][] GAPS = table(GapCounts.KINDS);
    private static final int FARTHEST_SENTENCE = 3;
    private static final Symbol[] SENTENCE = sentences();

    private final FeatureContext scene;
    private final Document document;
    private final int anchor;
    private final Range window;
    private final Symbol lemma;
    private final Symbol pattern;
    private final TreePaths branches;
    private final int[] gaps;
    private final Symbol[] rivals;
    private final Covering[] coverings;
    private final @Nullable Candidate candidate;
    private final @Nullable Symbol rule;
    private final @Nullable Symbol sure;
    private final Symbol[] ruled;

    /** Reads the window around an anchor. */
    public AnchorContext(FeatureContext scene, Map<Integer, Double> probabilities, int anchor) {
        this.scene = scene;
        this.document = scene.document;
        this.anchor = anchor;
        window = RoleWindow.around(scene, anchor);
        lemma = scene.lemma(anchor);
        pattern = findPattern();
        branches = new TreePaths(document, anchor);
        gaps = GapCounts.of(scene, anchor, window);
        rivals = rivals(probabilities);
        candidate = scene.candidateAt(anchor);
        coverings = scene.coverings(window, candidate);
        rule = candidate == null ? null : Symbol.of(candidate.proposedBy());
        sure = candidate == null ? null : Symbol.of((int) (candidate.confidence() * 5));
        ruled = new Symbol[window.length()];
        Arrays.fill(ruled, Role.NONE.symbol());
        if (candidate != null) {
            rule(candidate.source(), Role.SOURCE);
            rule(candidate.cue(), Role.CUE);
            rule(candidate.claim(), Role.CLAIM);
        }
    }

    private Symbol findPattern() {
        AnchorFrame frame = new AnchorFrame(scene, anchor);
        int group = frame.group();
        return Symbol.of(scene.tag(anchor) + ":" + frame.ahead() + ":" + frame.quotes() + ":"
                + (group == frame.sentence().from() ? "^" : scene.upos(group - 1) == Upos.PUNCT ? "," : "x"));
    }

    private static Symbol[][] table(int size) {
        Symbol[][] table = new Symbol[SIDES.length][size];
        for (int side = 0; side < SIDES.length; side++) {
            for (int i = 0; i < size; i++) {
                table[side][i] = Symbol.of(SIDES[side] + "" + i);
            }
        }
        return table;
    }

    private static Symbol[] sentences() {
        Symbol[] sentences = new Symbol[2 * FARTHEST_SENTENCE + 1];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = Symbol.of(Integer.toString(i - FARTHEST_SENTENCE));
        }
        return sentences;
    }

    private void rule(List<Range> pieces, Role role) {
        for (Range piece : pieces) {
            for (int i = Math.max(piece.from(), window.from()); i < Math.min(piece.to(), window.to()); i++) {
                ruled[i - window.from()] = role.symbol();
            }
        }
    }

    /**
     * For each word of the window whether it is likely another cue, and how many of these lie between it and the
     * anchor, up to two.
     */
    private Symbol[] rivals(Map<Integer, Double> probabilities) {
        Symbol[] rivals = new Symbol[window.length()];
        for (int step = -1; step <= 1; step += 2) {
            int between = 0;
            for (int i = anchor; window.contains(i); i += step) {
                boolean rival = i != anchor && probabilities.getOrDefault(i, 0.0) >= LIKELY;
                rivals[i - window.from()] = Symbol.of((rival ? "+" : "") + between);
                between = Math.min(2, between + (rival ? 1 : 0));
            }
        }
        return rivals;
    }

    /** The words that may have a role. */
    public Range window() {
        return window;
    }

    int anchor() {
        return anchor;
    }

    /** A word of the window. */
    public RoleFeatures word(int i) {
        return new RoleFeatures(this, scene, branches, i);
    }

    Symbol lemma() {
        return lemma;
    }

    /** The anchor's tag and its frame in the sentence. */
    Symbol pattern() {
        return pattern;
    }

    /** Whether a rule found the anchor. */
    boolean isOfRule() {
        return candidate != null;
    }

    /** The rule that found the anchor, if any. */
    @Nullable
    Symbol rule() {
        return rule;
    }

    /** How sure the rule is. */
    @Nullable
    Symbol sure() {
        return sure;
    }

    /** The role that the rule gives to a word; null if no rule found the anchor. */
    @Nullable
    Symbol ruled(int i) {
        return candidate == null ? null : window.contains(i) ? ruled[i - window.from()] : Role.NONE.symbol();
    }

    /** The part that a word has in the surest candidate of another anchor. */
    Symbol covering(int i) {
        return (window.contains(i) ? coverings[i - window.from()] : Covering.NOTHING).symbol();
    }

    Symbol rival(int i) {
        return rivals[i - window.from()];
    }

    Symbol side(int i) {
        return SIDES[Integer.signum(i - anchor) + 1];
    }

    Symbol far(int i) {
        return FAR[Integer.signum(i - anchor) + 1][FeatureContext.bucketNumber(Math.abs(i - anchor))];
    }

    /** The commas, verbs and openers of clauses between a word and the anchor. */
    Symbol gap(int i) {
        return GAPS[Integer.signum(i - anchor) + 1][gaps[i - window.from()]];
    }

    /** How many sentences a word is behind the anchor. */
    Symbol sentences(int i) {
        int away = document.sentenceIndex(i) - document.sentenceIndex(anchor);
        return SENTENCE[Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, away)) + FARTHEST_SENTENCE];
    }

    boolean inQuote() {
        return scene.quotes().hold(anchor);
    }

    /** Whether a word is in the same quotation as the anchor. */
    boolean inQuoteOf(int i) {
        return scene.quotes().pieceAt(i) == scene.quotes().pieceAt(anchor);
    }

    /** The tags between a near word and the anchor; null for the anchor and for far words. */
    @Nullable
    Symbol path(int i) {
        if (i == anchor || Math.abs(i - anchor) > NEAR) {
            return null;
        }
        StringBuilder path = new StringBuilder(side(i).toString());
        for (int k = Math.min(i, anchor) + 1; k < Math.max(i, anchor); k++) {
            path.append('.').append(scene.upos(k));
        }
        return Symbol.of(path.toString());
    }
}
