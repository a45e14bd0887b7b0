package org.hearsay.internal.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.AtomValues;
import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The features that decide how likely a scored candidate is right, among the others of its document. For one thread.
 */
public final class JudgeFeatures {

    private static final Symbol YES = Symbol.of("yes");
    private static final Symbol PART = Symbol.of("part");

    private static final FeatureTable<Judged> TABLE = FeatureTable.of(Judged::atoms)
            .each("list", Judged::lists)
            .each("at-least", Judged::levels)
            .read("judge");

    private static final int NOBODY = -1;

    /** From which probability on a candidate takes a quotation for itself. */
    private static final double TAKEN = 0.3;

    /** How far a claim is followed, which keeps endless ones linear. */
    private static final int REACH = 500;

    private final FeatureContext scene;
    private final List<ScoredCandidate> drafts;
    /** For each token the first candidate that claims it. */
    private final int[] claimedBy;

    /** Looks at candidates, likelier ones first. */
    public JudgeFeatures(FeatureContext scene, List<ScoredCandidate> drafts) {
        this.scene = scene;
        this.drafts = drafts;
        claimedBy = new int[scene.size()];
        Arrays.fill(claimedBy, NOBODY);
    }

    private boolean opensSpeech(int token) {
        Quote quote = scene.quotes().openingAt(token);
        return quote != null && quote.kind() == Quote.Kind.SPEECH;
    }

    /** Adds the features of a candidate; each is described once, in their order. */
    public void describe(int index, Features to) {
        ScoredCandidate draft = drafts.get(index);
        TABLE.describe(new Judged(draft), to);
        reach(draft.candidate()).forEach(i -> claimedBy[i] = claimedBy[i] == NOBODY ? index : claimedBy[i]);
    }

    /** The tokens of a claim, of each piece no more than can be followed. */
    private static IntStream reach(Candidate candidate) {
        return candidate.claim().stream()
                .flatMapToInt(piece -> IntStream.range(piece.from(), Math.min(piece.to(), piece.from() + REACH)));
    }

    private static int length(List<Range> pieces) {
        return pieces.stream().mapToInt(Range::length).sum();
    }

    private static Symbol quarter(ScoredCandidate draft) {
        return Symbol.of((int) (draft.probability() * 4));
    }

    private static Symbol level(int odds) {
        return Symbol.of("l" + odds);
    }

    /** A candidate that is described, beside the likelier ones. */
    private final class Judged {

        private final ScoredCandidate draft;
        private final Candidate candidate;
        private final @Nullable Candidate ofRule;
        private final int anchor;
        /** Twice the logarithm of the odds of its probability. */
        private final int odds;

        private final int claimStart;
        private final @Nullable Range source;
        /** The likelier candidate that claims the anchor. */
        private final int outer;
        /** The first quotation of somebody's words that the claim holds, unless it holds the anchor. */
        private final int spoken;

        Judged(ScoredCandidate draft) {
            this.draft = draft;
            candidate = draft.candidate();
            ofRule = draft.ofRule();
            anchor = draft.anchor();
            odds = (int) Math.round(2 * Math.log(draft.probability() / (1 - draft.probability() + 1e-4) + 1e-4));
            claimStart = candidate.claim().get(0).from();
            source = candidate.source().isEmpty() ? null : candidate.source().get(0);
            outer = claimedBy[anchor];
            spoken = claims(anchor)
                    ? NOBODY
                    : reach(candidate)
                            .filter(JudgeFeatures.this::opensSpeech)
                            .findFirst()
                            .orElse(NOBODY);
        }

        private void atoms(AtomValues to) {
            // the cue
            to.set("lemma", scene.lemma(anchor));
            to.set("tag", scene.tag(anchor));
            to.set("quote", scene.quote(anchor));
            to.set("no-list", lists().isEmpty() ? Symbol.NONE : null);
            to.set("cue-length", FeatureContext.bucket(length(candidate.cue())));
            // how sure the models and the rule are
            to.set("probability", level(Math.max(-10, Math.min(10, odds))));
            to.set("probability-quarter", quarter(draft));
            to.set("score", Symbol.of((int) Math.min(12, -draft.score())));
            to.set("rule", ofRule == null ? Symbol.NONE : Symbol.of(ofRule.proposedBy()));
            to.set("found", ofRule == null ? Symbol.NONE : YES);
            to.set("agreement", agreement());
            // the claim
            to.set("quoted", quoted());
            to.set("claim-length", FeatureContext.bucket(length(candidate.claim())));
            to.set("claim-start", scene.lemma(claimStart));
            to.set("claim-tag", scene.tag(claimStart));
            to.set("claim-side", FeatureContext.side(claimStart, anchor));
            to.set("claim-distance", FeatureContext.bucket(Math.abs(claimStart - anchor)));
            // the source
            to.set("no-source", source == null ? Symbol.NONE : null);
            to.set("source-length", source == null ? null : FeatureContext.bucket(source.length()));
            to.set("source-first-tag", source == null ? null : scene.tag(source.from()));
            to.set("source-last-tag", source == null ? null : scene.tag(source.to() - 1));
            to.set("source-lemma", source == null ? null : scene.lemma(source.to() - 1));
            // what likelier candidates have already made of the same words
            to.set("inside", quarterOf(outer));
            to.set("same-claim", sameClaim());
            to.set("speech", freeSpeech());
            to.set("speech-length", speechLength());
        }

        /** In which lists the word of the cue is, since most words are rare. */
        private List<Symbol> lists() {
            return scene.lists(scene.lemma(anchor));
        }

        private List<Symbol> levels() {
            return IntStream.iterate(-8, i -> i <= Math.min(odds, 8), i -> i + 2)
                    .mapToObj(JudgeFeatures::level)
                    .toList();
        }

        /** Which parts are as the rule has them. */
        private @Nullable Symbol agreement() {
            return ofRule == null
                    ? null
                    : Symbol.of((ofRule.source().equals(candidate.source()) ? "s" : "")
                            + (ofRule.cue().equals(candidate.cue()) ? "q" : "")
                            + (ofRule.claim().equals(candidate.claim()) ? "c" : "") + ".");
        }

        private Symbol quoted() {
            long quoted = candidate.claim().stream()
                    .flatMapToInt(piece -> IntStream.range(piece.from(), piece.to()))
                    .filter(scene.quotes()::hold)
                    .count();
            return quoted == 0 ? Symbol.NONE : quoted == length(candidate.claim()) ? YES : PART;
        }

        private boolean claims(int token) {
            return candidate.claim().stream().anyMatch(piece -> piece.contains(token));
        }

        private Symbol quarterOf(int index) {
            return index == NOBODY ? Symbol.NONE : quarter(drafts.get(index));
        }

        /** How likely another candidate is that claims the same from elsewhere. */
        private Symbol sameClaim() {
            int rival = claimedBy[claimStart];
            return rival == NOBODY || rival == outer || claims(drafts.get(rival).anchor())
                    ? Symbol.NONE
                    : quarterOf(rival);
        }

        /** Whether nobody likely claims the quotation. */
        private @Nullable Symbol freeSpeech() {
            if (spoken == NOBODY) {
                return null;
            }
            int claimant = claimedBy[spoken];
            return claimant != NOBODY && drafts.get(claimant).probability() > TAKEN ? Symbol.NONE : YES;
        }

        private @Nullable Symbol speechLength() {
            return spoken == NOBODY
                    ? null
                    : FeatureContext.bucket(scene.quotes().pieceAt(spoken).to() - spoken);
        }
    }
}
