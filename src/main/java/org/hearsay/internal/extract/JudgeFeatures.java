package org.hearsay.internal.extract;

import java.util.Arrays;
import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Describes a draft among the others of its document, likelier ones first. */
public final class JudgeFeatures {

    private static final Symbol BIAS = Symbol.of("bias");
    private static final Symbol PROBABILITY = Symbol.of("p");
    private static final Symbol PROBABILITY_AT_LEAST = Symbol.of("p>");
    private static final Symbol RULE = Symbol.of("rule");
    private static final Symbol RULE_PROBABILITY = Symbol.of("rule+p");
    private static final Symbol LEMMA = Symbol.of("lemma");
    private static final Symbol LIST = Symbol.of("list");
    private static final Symbol TAG = Symbol.of("tag");
    private static final Symbol CLAIM = Symbol.of("claim");
    private static final Symbol CLAIM_LENGTH = Symbol.of("claim-length");
    private static final Symbol CLAIM_START = Symbol.of("claim-start");
    private static final Symbol CLAIM_TAG = Symbol.of("claim-tag");
    private static final Symbol CLAIM_PLACE = Symbol.of("claim-place");
    private static final Symbol SOURCE = Symbol.of("source");
    private static final Symbol SOURCE_TAG = Symbol.of("source-tag");
    private static final Symbol SOURCE_LEMMA = Symbol.of("source-lemma");
    private static final Symbol CUE_LENGTH = Symbol.of("cue-length");
    private static final Symbol AGREES = Symbol.of("agrees");
    private static final Symbol SCORE = Symbol.of("score");
    private static final Symbol INSIDE = Symbol.of("inside");
    private static final Symbol INSIDE_PROBABILITY = Symbol.of("inside+p");
    private static final Symbol HOLDS = Symbol.of("holds");
    private static final Symbol SAME_CLAIM = Symbol.of("same-claim");
    private static final Symbol ONLY_SPEECH = Symbol.of("only-speech");
    private static final Symbol YES = Symbol.of("yes");
    private static final Symbol PART = Symbol.of("part");

    private static final int NOBODY = -1;

    /** From which probability on a draft takes a quotation for itself. */
    private static final double TAKEN = 0.3;

    /** How far a claim is followed, which keeps endless ones linear. */
    private static final int REACH = 500;

    private final FeatureContext scene;
    private final List<ScoredCandidate> drafts;
    private final boolean[] speech;
    private final int[] claimedBy;

    /** Looks at drafts, likelier ones first. */
    public JudgeFeatures(FeatureContext scene, List<Quote> quotes, List<ScoredCandidate> drafts) {
        this.scene = scene;
        this.drafts = drafts;
        speech = new boolean[scene.size()];
        quotes.stream()
                .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
                .forEach(quote -> speech[quote.from()] = true);
        claimedBy = new int[scene.size()];
        Arrays.fill(claimedBy, NOBODY);
    }

    /** Describes a draft; each is described once, in their order. */
    public void describe(int index, Features to) {
        ScoredCandidate draft = drafts.get(index);
        Candidate candidate = draft.candidate();
        int p = (int) Math.round(2 * Math.log(draft.probability() / (1 - draft.probability() + 1e-4) + 1e-4));
        Symbol level = Symbol.of("l" + Math.max(-10, Math.min(10, p)));
        to.add(BIAS);
        to.add(PROBABILITY, level);
        for (int i = -8; i <= Math.min(p, 8); i += 2) {
            to.add(PROBABILITY_AT_LEAST, Symbol.of("l" + i));
        }
        Candidate ofRule = draft.ofRule();
        Symbol rule = ofRule == null ? Symbol.NONE : Symbol.of(ofRule.proposedBy());
        to.add(RULE, rule);
        to.add(RULE_PROBABILITY, rule, Symbol.of((int) (draft.probability() * 4)));
        to.add(LEMMA, scene.lemma(draft.anchor()));
        lists(draft.anchor(), ofRule, to);
        to.add(TAG, scene.tag(draft.anchor()));
        claim(draft, candidate, to);
        if (candidate.source().isEmpty()) {
            to.add(SOURCE, Symbol.NONE, scene.tag(draft.anchor()));
        } else {
            Range source = candidate.source().get(0);
            to.add(SOURCE, FeatureContext.bucket(source.length()));
            to.add(SOURCE_TAG, scene.tag(source.from()), scene.tag(source.to() - 1));
            to.add(SOURCE_LEMMA, scene.lemma(source.to() - 1));
        }
        to.add(
                CUE_LENGTH,
                FeatureContext.bucket(
                        candidate.cue().stream().mapToInt(Range::length).sum()),
                scene.tag(draft.anchor()));
        to.add(SCORE, Symbol.of((int) Math.min(12, -draft.score())));
        if (ofRule != null) {
            to.add(
                    AGREES,
                    Symbol.of((ofRule.source().equals(candidate.source()) ? "s" : "")
                            + (ofRule.cue().equals(candidate.cue()) ? "q" : "")
                            + (ofRule.claim().equals(candidate.claim()) ? "c" : "") + "."));
        }
        others(index, draft, candidate, level, to);
    }

    /** In which lists the word of the cue stands, since most words are rare. */
    private void lists(int anchor, @Nullable Candidate ofRule, Features to) {
        Symbol found = ofRule == null ? Symbol.NONE : YES;
        List<Symbol> lists = scene.lists(scene.lemma(anchor));
        if (lists.isEmpty()) {
            to.add(LIST, Symbol.NONE, found, scene.tag(anchor));
        }
        for (Symbol list : lists) {
            to.add(LIST, list, found);
        }
    }

    private void claim(ScoredCandidate draft, Candidate candidate, Features to) {
        Range first = candidate.claim().get(0);
        int length = candidate.claim().stream().mapToInt(Range::length).sum();
        int quoted = 0;
        for (Range piece : candidate.claim()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                quoted += scene.inQuote(i) ? 1 : 0;
            }
        }
        Symbol kind = quoted == 0 ? Symbol.NONE : quoted == length ? YES : PART;
        to.add(CLAIM, kind, scene.quote(draft.anchor()));
        to.add(CLAIM_LENGTH, FeatureContext.bucket(length), kind);
        to.add(CLAIM_START, scene.lemma(first.from()));
        to.add(CLAIM_TAG, scene.tag(first.from()), scene.tag(draft.anchor()));
        to.add(
                CLAIM_PLACE,
                Symbol.of(first.from() < draft.anchor() ? "before" : "after"),
                FeatureContext.bucket(Math.abs(first.from() - draft.anchor())));
    }

    /** What likelier drafts have already made of the same words. */
    private void others(int index, ScoredCandidate draft, Candidate candidate, Symbol level, Features to) {
        int outer = claimedBy[draft.anchor()];
        Symbol inside = outer == NOBODY ? Symbol.NONE : quarter(outer);
        to.add(INSIDE, inside, scene.quote(draft.anchor()));
        to.add(INSIDE_PROBABILITY, inside, level);
        int rival = claimedBy[candidate.claim().get(0).from()];
        boolean apart = rival != NOBODY
                && rival != outer
                && !covers(candidate, drafts.get(rival).anchor());
        to.add(SAME_CLAIM, apart ? quarter(rival) : Symbol.NONE);
        int speech = covers(candidate, draft.anchor()) ? NOBODY : speech(candidate);
        if (speech != NOBODY) {
            int claimant = claimedBy[speech];
            Symbol free = claimant != NOBODY && drafts.get(claimant).probability() > TAKEN ? Symbol.NONE : YES;
            to.add(ONLY_SPEECH, free, FeatureContext.bucket(scene.quoteTo(speech) - speech));
            to.add(HOLDS, free, level);
        }
        claim(index, candidate);
    }

    private Symbol quarter(int index) {
        return Symbol.of((int) (drafts.get(index).probability() * 4));
    }

    /** Where the first quotation of somebody's words begins that a claim holds. */
    private int speech(Candidate candidate) {
        for (Range piece : candidate.claim()) {
            for (int i = piece.from(); i < Math.min(piece.to(), piece.from() + REACH); i++) {
                if (speech[i]) {
                    return i;
                }
            }
        }
        return NOBODY;
    }

    private void claim(int index, Candidate candidate) {
        for (Range piece : candidate.claim()) {
            for (int i = piece.from(); i < Math.min(piece.to(), piece.from() + REACH); i++) {
                claimedBy[i] = claimedBy[i] == NOBODY ? index : claimedBy[i];
            }
        }
    }

    private static boolean covers(Candidate candidate, int token) {
        return candidate.claim().stream().anyMatch(piece -> piece.contains(token));
    }
}
