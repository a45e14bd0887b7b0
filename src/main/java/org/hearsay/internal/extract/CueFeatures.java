package org.hearsay.internal.extract;

import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Describes a word that may be the anchor of a cue. */
public final class CueFeatures {

    private static final int REACH = 3;
    /** The kind of a feature that every word has whose like was often enough a cue in training. */
    static final Symbol OPEN = Symbol.of("open");

    private static final Symbol BIAS = Symbol.of("bias");
    private static final Symbol LEMMA = Symbol.of("lemma");
    private static final Symbol WORD = Symbol.of("word");
    private static final Symbol TAG = Symbol.of("tag");
    private static final Symbol LEMMA_TAG = Symbol.of("lemma+tag");
    private static final Symbol AUX = Symbol.of("aux");
    private static final Symbol LEMMA_AUX = Symbol.of("lemma+aux");
    private static final Symbol SUBJECT = Symbol.of("subject");
    private static final Symbol SUBJECT_TAG = Symbol.of("subject-tag");
    private static final Symbol LEMMA_SUBJECT_TAG = Symbol.of("lemma+subject-tag");
    private static final Symbol SUBJECT_LIST = Symbol.of("subject-list");
    private static final Symbol AHEAD = Symbol.of("ahead");
    private static final Symbol LEMMA_AHEAD = Symbol.of("lemma+ahead");
    private static final Symbol TAG_AHEAD = Symbol.of("tag+ahead");
    private static final Symbol BEHIND = Symbol.of("behind");
    private static final Symbol LEMMA_BEHIND = Symbol.of("lemma+behind");
    private static final Symbol BEHIND_AHEAD = Symbol.of("behind+ahead");
    private static final Symbol QUOTE = Symbol.of("quote");
    private static final Symbol QUOTES = Symbol.of("quotes");
    private static final Symbol LEMMA_QUOTES = Symbol.of("lemma+quotes");
    private static final Symbol PLACE = Symbol.of("place");
    private static final Symbol SENTENCE = Symbol.of("sentence");
    static final Symbol RULE = Symbol.of("rule");
    private static final Symbol RULE_LEMMA = Symbol.of("rule+lemma");
    private static final Symbol RULE_CONFIDENCE = Symbol.of("rule-confidence");
    private static final Symbol RULE_CLAIM = Symbol.of("rule-claim");
    private static final Symbol RULE_CLAIM_START = Symbol.of("rule-claim-start");
    private static final Symbol RULE_CLAIM_LENGTH = Symbol.of("rule-claim-length");
    private static final Symbol RULE_SOURCE = Symbol.of("rule-source");
    private static final Symbol OTHER = Symbol.of("other");
    private static final Symbol OTHER_LEMMA = Symbol.of("other+lemma");
    private static final Symbol OTHER_RULE = Symbol.of("other+rule");
    private static final Symbol LIST = Symbol.of("list");
    private static final Symbol LIST_AHEAD = Symbol.of("list+ahead");
    private static final Symbol LIST_TAG = Symbol.of("list+tag");
    private static final Symbol[] WORD_AT = at("word");
    private static final Symbol[] TAG_AT = at("tag");
    private static final Symbol LEMMA_NEXT = Symbol.of("lemma+next");
    private static final Symbol LEMMA_LAST = Symbol.of("lemma+last");
    private static final Symbol LEMMA_NEXT_TAG = Symbol.of("lemma+next-tag");
    private static final Symbol LEMMA_LAST_TAG = Symbol.of("lemma+last-tag");
    private static final Symbol AROUND = Symbol.of("around");
    private static final Symbol AROUND_TAGS = Symbol.of("around-tags");
    private static final Symbol TWO_AHEAD = Symbol.of("two-ahead");
    private static final Symbol TWO_BEHIND = Symbol.of("two-behind");
    private static final Symbol LEMMA_TWO_AHEAD = Symbol.of("lemma+two-ahead");
    private static final Symbol TAGS_AHEAD = Symbol.of("tags-ahead");
    private static final Symbol TAGS_BEHIND = Symbol.of("tags-behind");
    private static final Symbol LEMMA_TAGS_AHEAD = Symbol.of("lemma+tags-ahead");

    private CueFeatures() {}

    private static Symbol[] at(String kind) {
        Symbol[] at = new Symbol[2 * REACH + 1];
        for (int i = 0; i < at.length; i++) {
            at[i] = Symbol.of(kind + "@" + (i - REACH));
        }
        return at;
    }

    /** Describes an anchor. */
    public static void describe(FeatureContext scene, int anchor, Features to) {
        Document document = scene.document;
        Range sentence = document.sentenceOf(anchor);
        Symbol lemma = scene.lemma(anchor);
        Symbol tag = scene.tag(anchor);
        to.add(BIAS);
        to.add(LEMMA, lemma);
        to.add(WORD, scene.word(anchor));
        to.add(TAG, tag);
        to.add(LEMMA_TAG, lemma, tag);
        for (int d = -REACH; d <= REACH; d++) {
            if (d != 0) {
                to.add(WORD_AT[d + REACH], scene.word(anchor + d, sentence));
                to.add(TAG_AT[d + REACH], scene.tag(anchor + d, sentence));
            }
        }
        Symbol last = scene.word(anchor - 1, sentence);
        Symbol next = scene.word(anchor + 1, sentence);
        Symbol lastTag = scene.tag(anchor - 1, sentence);
        Symbol nextTag = scene.tag(anchor + 1, sentence);
        Symbol secondTag = scene.tag(anchor + 2, sentence);
        to.add(LEMMA_NEXT, lemma, next);
        to.add(LEMMA_LAST, lemma, last);
        to.add(LEMMA_NEXT_TAG, lemma, nextTag);
        to.add(LEMMA_LAST_TAG, lemma, lastTag);
        to.add(AROUND, last, next);
        to.add(AROUND_TAGS, lastTag, tag, nextTag);
        to.add(TWO_AHEAD, next, scene.word(anchor + 2, sentence));
        to.add(TWO_BEHIND, scene.word(anchor - 2, sentence), last);
        to.add(LEMMA_TWO_AHEAD, lemma, next, scene.word(anchor + 2, sentence));
        to.add(TAGS_AHEAD, tag, nextTag, secondTag);
        to.add(TAGS_BEHIND, scene.tag(anchor - 2, sentence), lastTag, tag);
        to.add(LEMMA_TAGS_AHEAD, lemma, nextTag, secondTag);

        int group = Surroundings.verbGroup(scene, anchor, sentence);
        Symbol aux = Surroundings.auxiliaries(scene, group, anchor);
        to.add(AUX, aux, tag);
        to.add(LEMMA_AUX, lemma, aux);
        int subject = Surroundings.subject(scene, group, sentence);
        Symbol subjectLemma = subject < 0 ? Symbol.NONE : scene.lemma(subject);
        Symbol subjectTag = subject < 0 ? Symbol.NONE : scene.tag(subject);
        to.add(SUBJECT, subjectLemma);
        to.add(SUBJECT_TAG, subjectTag, FeatureContext.bucket(subject < 0 ? 0 : group - subject));
        to.add(LEMMA_SUBJECT_TAG, lemma, subjectTag);
        for (Symbol list : scene.lists(subjectLemma)) {
            to.add(SUBJECT_LIST, list);
        }
        Symbol ahead = Surroundings.ahead(scene, anchor, sentence);
        Symbol behind = Surroundings.behind(scene, group, sentence);
        to.add(AHEAD, ahead);
        to.add(LEMMA_AHEAD, lemma, ahead);
        to.add(TAG_AHEAD, tag, ahead, aux);
        to.add(BEHIND, behind);
        to.add(LEMMA_BEHIND, lemma, behind);
        to.add(BEHIND_AHEAD, behind, ahead, tag);
        for (Symbol list : scene.lists(lemma)) {
            to.add(LIST, list);
            to.add(LIST_AHEAD, list, ahead);
            to.add(LIST_TAG, list, tag, aux);
        }
        Symbol quote = scene.quote(anchor);
        Symbol quotes = Surroundings.quotes(scene, anchor, sentence);
        to.add(QUOTE, quote);
        to.add(QUOTES, quotes);
        to.add(LEMMA_QUOTES, lemma, quotes);
        to.add(PLACE, FeatureContext.bucket(anchor - sentence.from()));
        to.add(SENTENCE, FeatureContext.bucket(sentence.length()));
        CueTreeFeatures.describe(scene, anchor, to);
        rules(scene, anchor, lemma, to);
    }

    /** Adds what tells later that a word like this was a cue often enough to be asked. */
    public static void describeOpen(FeatureContext scene, int anchor, Features to) {
        to.add(OPEN, scene.lemma(anchor), scene.tag(anchor));
    }

    private static void rules(FeatureContext scene, int anchor, Symbol lemma, Features to) {
        Candidate candidate = scene.candidateAt(anchor);
        Symbol rule = candidate == null ? Symbol.NONE : Symbol.of(candidate.proposedBy());
        to.add(RULE, rule);
        if (candidate != null) {
            to.add(RULE_LEMMA, rule, lemma);
            to.add(RULE_CONFIDENCE, Symbol.of((int) (candidate.confidence() * 10)));
            Range claim = candidate.claim().get(0);
            to.add(
                    RULE_CLAIM,
                    Symbol.of(claim.from() < anchor ? "before" : "after"),
                    scene.quote(claim.from()),
                    Symbol.of(Math.min(3, candidate.claim().size())));
            to.add(RULE_CLAIM_START, scene.lemma(claim.from()));
            to.add(RULE_CLAIM_LENGTH, FeatureContext.bucket(claim.length()));
            if (candidate.source().isEmpty()) {
                to.add(RULE_SOURCE, Symbol.NONE);
            } else {
                int end = candidate.source().get(0).to() - 1;
                to.add(RULE_SOURCE, scene.lemma(end), scene.tag(end));
            }
        }
        Symbol other = scene.covering(anchor, candidate).symbol();
        to.add(OTHER, other);
        to.add(OTHER_LEMMA, other, lemma);
        to.add(OTHER_RULE, other, rule, scene.quote(anchor));
    }
}
