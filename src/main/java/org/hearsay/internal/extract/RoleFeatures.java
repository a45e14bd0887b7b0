package org.hearsay.internal.extract;

import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Range;

/** Describes a word of the window around an anchor, whose role a model is asked for. Immutable. */
public final class RoleFeatures {

    private static final Symbol BIAS = Symbol.of("bias");
    private static final Symbol[] WORD = {
        Symbol.of("w-2"), Symbol.of("w-1"), Symbol.of("w"), Symbol.of("w+1"), Symbol.of("w+2")
    };
    private static final Symbol[] TAG = {
        Symbol.of("t-2"), Symbol.of("t-1"), Symbol.of("t"), Symbol.of("t+1"), Symbol.of("t+2")
    };
    private static final Symbol WORDS_LEFT = Symbol.of("w-1+w");
    private static final Symbol WORDS_RIGHT = Symbol.of("w+w+1");
    private static final Symbol TAGS_LEFT = Symbol.of("t-1+t");
    private static final Symbol TAGS_RIGHT = Symbol.of("t+t+1");
    private static final Symbol TAGS = Symbol.of("t-1+t+t+1");
    private static final Symbol LAST = Symbol.of("o");
    private static final Symbol LAST_TWO = Symbol.of("o-o");
    private static final Symbol LAST_WORD = Symbol.of("o+w");
    private static final Symbol LAST_TAG = Symbol.of("o+t");
    private static final Symbol LAST_TAGS = Symbol.of("o+t-1+t");
    private static final Symbol LAST_TAGS_RIGHT = Symbol.of("o+t+t+1");
    private static final Symbol LAST_PREVIOUS_WORD = Symbol.of("o+w-1");
    private static final Symbol LAST_NEXT_WORD = Symbol.of("o+w+1");
    private static final Symbol LAST_WORDS = Symbol.of("o+w+w+1");
    private static final Symbol LAST_PLACED = Symbol.of("o+placed");
    private static final Symbol LAST_RUN = Symbol.of("o+run");
    private static final Symbol LAST_QUOTE = Symbol.of("o+quote");
    private static final Symbol LAST_SIDE = Symbol.of("o+side");
    private static final Symbol LAST_DISTANCE = Symbol.of("o+distance");
    private static final Symbol LAST_LEMMA = Symbol.of("o+a");
    private static final Symbol LAST_LEMMA_WORD = Symbol.of("o+a+w");
    private static final Symbol LAST_LEMMA_TAG = Symbol.of("o+a+t");
    private static final Symbol LAST_PATTERN = Symbol.of("o+pattern");
    private static final Symbol LAST_PATTERN_TAG = Symbol.of("o+pattern+t");
    private static final Symbol LAST_RULE = Symbol.of("o+rule");
    private static final Symbol LAST_GAP = Symbol.of("o+gap");
    private static final Symbol DISTANCE = Symbol.of("distance");
    private static final Symbol DISTANCE_TAG = Symbol.of("distance+t");
    private static final Symbol DISTANCE_WORD = Symbol.of("distance+w");
    private static final Symbol DISTANCE_LEMMA = Symbol.of("distance+a");
    private static final Symbol SIDE_WORD = Symbol.of("side+w");
    private static final Symbol SIDE_TAG = Symbol.of("side+t");
    private static final Symbol SIDE_TAGS = Symbol.of("side+t-1+t+t+1");
    private static final Symbol LEMMA_SIDE = Symbol.of("a+side");
    private static final Symbol LEMMA_WORD = Symbol.of("a+w");
    private static final Symbol LEMMA_TAG = Symbol.of("a+t");
    private static final Symbol PATH = Symbol.of("path");
    private static final Symbol PATH_LEMMA = Symbol.of("path+a");
    private static final Symbol GAP = Symbol.of("gap");
    private static final Symbol GAP_TAG = Symbol.of("gap+t");
    private static final Symbol GAP_PATTERN = Symbol.of("gap+pattern");
    private static final Symbol SENTENCES = Symbol.of("sentences");
    private static final Symbol SENTENCES_QUOTE = Symbol.of("sentences+quote");
    private static final Symbol QUOTE = Symbol.of("quote");
    private static final Symbol QUOTE_TAG = Symbol.of("quote+t");
    private static final Symbol QUOTE_PATTERN = Symbol.of("quote+pattern");
    private static final Symbol QUOTE_AROUND = Symbol.of("quote-1+0+1");
    private static final Symbol SAME_QUOTE = Symbol.of("same-quote");
    private static final Symbol PATTERN = Symbol.of("pattern");
    private static final Symbol PATTERN_TAG = Symbol.of("pattern+t");
    private static final Symbol PATTERN_LEMMA = Symbol.of("pattern+a");
    private static final Symbol EDGE = Symbol.of("edge");
    private static final Symbol RULE = Symbol.of("rule");
    private static final Symbol RULE_ID = Symbol.of("rule+id");
    private static final Symbol RULE_AROUND = Symbol.of("rule-1+0+1");
    private static final Symbol RULE_SURE = Symbol.of("rule+sure");
    private static final Symbol RULE_TAG = Symbol.of("rule+t");
    private static final Symbol OTHER = Symbol.of("other");
    private static final Symbol OTHER_AROUND = Symbol.of("other-1+0");
    private static final Symbol OTHER_RULE = Symbol.of("other+rule");
    private static final Symbol SAME = Symbol.of("same");
    private static final Symbol YES = Symbol.of("yes");
    private static final Symbol NO = Symbol.of("no");
    private static final Symbol BRANCH = Symbol.of("branch");
    private static final Symbol BRANCH_LEMMA = Symbol.of("branch+lemma");
    private static final Symbol BRANCH_TAG = Symbol.of("branch+tag");
    private static final Symbol BRANCH_INNER = Symbol.of("branch+inner");
    private static final Symbol BRANCH_PATTERN = Symbol.of("branch+pattern");
    private static final Symbol BRANCH_RELATION = Symbol.of("branch+relation");
    private static final Symbol BRANCH_AROUND = Symbol.of("branch+around");
    private static final Symbol RELATION = Symbol.of("relation");
    private static final Symbol LAST_BRANCH = Symbol.of("o+branch");
    private static final Symbol LAST_BRANCHES = Symbol.of("o+branches");
    private static final Symbol LAST_BRANCH_NEXT = Symbol.of("o+branch+next");
    private static final Symbol LAST_BRANCH_LEMMA = Symbol.of("o+branch+lemma");
    private static final Symbol LAST_INNER = Symbol.of("o+inner");
    private static final Symbol LAST_RELATION = Symbol.of("o+relation");
    private static final Symbol LAST_SEEN_BRANCH = Symbol.of("o+seen+branch");
    private static final Symbol ACTING = Symbol.of("acting");
    private static final Symbol ACTING_AROUND = Symbol.of("acting+around");
    private static final Symbol ACTING_INNER = Symbol.of("acting+inner");
    private static final Symbol RIVALS = Symbol.of("rivals");
    private static final Symbol RIVALS_TAG = Symbol.of("rivals+tag");
    private static final Symbol RIVALS_PATTERN = Symbol.of("rivals+pattern");
    private static final Symbol RIVALS_BRANCH = Symbol.of("rivals+branch");
    private static final Symbol LISTED = Symbol.of("listed");
    private static final Symbol LISTED_BRANCH = Symbol.of("listed+branch");
    private static final Symbol LAST_RIVALS = Symbol.of("o+rivals");
    private static final Symbol LAST_RIVALS_NEXT = Symbol.of("o+rivals+next");

    private static final Symbol[] EDGES = {Symbol.of("."), Symbol.of("^."), Symbol.of("$"), Symbol.of("^$")};

    private final AnchorContext view;
    private final FeatureContext scene;
    private final Range window;
    private final int i;
    private final Symbol word;
    private final Symbol lastWord;
    private final Symbol nextWord;
    private final Symbol tag;
    private final Symbol lastTag;
    private final Symbol nextTag;
    private final Symbol lastQuote;
    private final Symbol quote;
    private final Symbol nextQuote;
    private final Symbol side;
    private final Symbol far;
    private final Symbol gap;
    private final Symbol edge;
    private final Symbol branch;
    private final Symbol lastBranch;
    private final Symbol nextBranch;
    private final Symbol inner;
    private final Symbol lastInner;
    private final Symbol acting;
    private final Symbol lastActing;
    private final Symbol nextActing;
    private final Symbol relation;
    private final Symbol rival;
    private final Symbol lastRival;
    private final Symbol covering;
    private final Symbol lastCovering;
    private final Symbol rule;
    private final Symbol lastRule;
    private final Symbol nextRule;

    RoleFeatures(AnchorContext view, FeatureContext scene, TreePaths branches, int i) {
        this.view = view;
        this.scene = scene;
        this.i = i;
        window = view.window();
        word = scene.word(i);
        lastWord = scene.word(i - 1, window);
        nextWord = scene.word(i + 1, window);
        tag = scene.tag(i);
        lastTag = scene.tag(i - 1, window);
        nextTag = scene.tag(i + 1, window);
        lastQuote = scene.quote(i - 1);
        quote = scene.quote(i);
        nextQuote = scene.quote(i + 1);
        side = view.side(i);
        far = view.far(i);
        gap = view.gap(i);
        Range sentence = scene.document.sentenceOf(i);
        edge = EDGES[(i == sentence.from() ? 1 : 0) + (i == sentence.to() - 1 ? 2 : 0)];
        branch = branches.branch(i);
        lastBranch = branches.branch(i - 1);
        nextBranch = branches.branch(i + 1);
        inner = branches.inner(i);
        lastInner = branches.inner(i - 1);
        acting = branches.acting(i);
        lastActing = branches.acting(i - 1);
        nextActing = branches.acting(i + 1);
        relation = scene.relation(i);
        rival = view.rival(i);
        lastRival = view.rival(Math.max(window.from(), i - 1));
        covering = view.covering(i).symbol();
        lastCovering = i == window.from()
                ? Covering.NOTHING.symbol()
                : view.covering(i - 1).symbol();
        rule = view.ruled(i);
        lastRule = view.ruled(i - 1);
        nextRule = view.ruled(i + 1);
    }

    /** Describes the word as far as it doesn't depend on the roles before it. */
    public void describe(Features to) {
        Symbol lemma = view.lemma();
        Symbol pattern = view.pattern();
        neighbours(to);
        to.add(DISTANCE, far);
        to.add(DISTANCE_TAG, far, tag);
        to.add(DISTANCE_WORD, far, word);
        to.add(DISTANCE_LEMMA, far, lemma);
        to.add(SIDE_WORD, side, word);
        to.add(SIDE_TAG, side, tag);
        to.add(SIDE_TAGS, side, lastTag, tag, nextTag);
        to.add(LEMMA_SIDE, lemma, side);
        to.add(LEMMA_WORD, lemma, word, side);
        to.add(LEMMA_TAG, lemma, tag, side);
        path(to);
        to.add(GAP, gap);
        to.add(GAP_TAG, gap, tag);
        to.add(GAP_PATTERN, gap, pattern);
        Symbol sentences = view.sentences(i);
        to.add(SENTENCES, sentences);
        to.add(SENTENCES_QUOTE, sentences, quote, pattern);
        to.add(QUOTE, quote, side);
        to.add(QUOTE_TAG, quote, tag);
        to.add(QUOTE_PATTERN, quote, pattern, side);
        to.add(QUOTE_AROUND, lastQuote, quote, nextQuote);
        to.add(RIVALS, rival, side);
        to.add(RIVALS_TAG, rival, side, tag);
        to.add(RIVALS_PATTERN, rival, pattern);
        to.add(RIVALS_BRANCH, rival, branch);
        for (Symbol list : scene.lists(scene.lemma(i))) {
            to.add(LISTED, list, side);
            to.add(LISTED_BRANCH, list, branch);
        }
        if (view.inQuote() && scene.inQuote(i)) {
            to.add(SAME_QUOTE, view.inQuoteOf(i) ? YES : NO, side);
        }
        to.add(PATTERN, pattern, side);
        to.add(PATTERN_TAG, pattern, tag, side);
        to.add(PATTERN_LEMMA, pattern, lemma, side);
        to.add(BRANCH, branch);
        to.add(BRANCH_LEMMA, branch, lemma);
        to.add(BRANCH_TAG, branch, tag);
        to.add(BRANCH_INNER, branch, inner);
        to.add(BRANCH_PATTERN, branch, pattern);
        to.add(BRANCH_RELATION, branch, relation);
        to.add(BRANCH_AROUND, lastBranch, branch, nextBranch);
        to.add(RELATION, relation, tag);
        to.add(OTHER, covering);
        if (view.isOfRule()) {
            to.add(RULE, rule);
            to.add(RULE_ID, rule, view.rule());
            to.add(RULE_AROUND, lastRule, rule, nextRule);
            to.add(RULE_SURE, rule, view.sure());
        } else {
            to.add(RULE, Symbol.NONE);
        }
    }

    private void neighbours(Features to) {
        Symbol tagBeforeLast = scene.tag(i - 2, window);
        Symbol tagAfterNext = scene.tag(i + 2, window);
        to.add(BIAS);
        to.add(WORD[2], word);
        to.add(WORD[1], lastWord);
        to.add(WORD[3], nextWord);
        to.add(WORD[0], scene.word(i - 2, window));
        to.add(WORD[4], scene.word(i + 2, window));
        to.add(TAG[2], tag);
        to.add(TAG[1], lastTag);
        to.add(TAG[3], nextTag);
        to.add(TAG[0], tagBeforeLast, lastTag, tag);
        to.add(TAG[4], tag, nextTag, tagAfterNext);
        to.add(WORDS_LEFT, lastWord, word);
        to.add(WORDS_RIGHT, word, nextWord);
        to.add(TAGS_LEFT, lastTag, tag);
        to.add(TAGS_RIGHT, tag, nextTag);
        to.add(TAGS, lastTag, tag, nextTag);
    }

    /** The tags between the word, if it is near, and the view. */
    private void path(Features to) {
        Symbol between = view.path(i);
        if (between != Symbol.NONE) {
            to.add(PATH, between, tag);
            to.add(PATH_LEMMA, between, tag, view.lemma());
        }
    }

    /** Describes the word after the roles before it. */
    public void describe(RoleHistory history, Features to) {
        Symbol o = history.last().symbol();
        Symbol seen = Symbol.of(history.seen());
        Symbol lemma = view.lemma();
        to.add(EDGE, edge, tag, o);
        to.add(LAST, o);
        to.add(LAST_TWO, o, history.second().symbol());
        to.add(LAST_WORD, o, word);
        to.add(LAST_TAG, o, tag);
        to.add(LAST_TAGS, o, lastTag, tag);
        to.add(LAST_TAGS_RIGHT, o, tag, nextTag);
        to.add(LAST_PREVIOUS_WORD, o, lastWord);
        to.add(LAST_NEXT_WORD, o, nextWord);
        to.add(LAST_WORDS, o, word, nextWord);
        to.add(LAST_PLACED, o, history.placed().symbol(), seen, side);
        to.add(LAST_RUN, o, FeatureContext.bucket(history.run()), tag);
        to.add(LAST_QUOTE, o, lastQuote, quote, nextQuote);
        to.add(LAST_SIDE, o, side, seen, tag);
        to.add(LAST_DISTANCE, o, far);
        to.add(LAST_LEMMA, o, lemma, side);
        to.add(LAST_LEMMA_WORD, o, lemma, word);
        to.add(LAST_LEMMA_TAG, o, lemma, tag);
        to.add(LAST_PATTERN, o, view.pattern(), side);
        to.add(LAST_PATTERN_TAG, o, view.pattern(), tag);
        to.add(LAST_GAP, o, gap, tag);
        to.add(LAST_BRANCH, o, branch);
        to.add(LAST_BRANCHES, o, lastBranch, branch, inner);
        to.add(LAST_BRANCH_NEXT, o, branch, nextBranch);
        to.add(LAST_BRANCH_LEMMA, o, branch, lemma);
        to.add(LAST_INNER, o, lastInner, inner, branch);
        to.add(LAST_RELATION, o, relation, branch);
        to.add(LAST_SEEN_BRANCH, o, branch, seen);
        to.add(LAST_RIVALS, o, rival, side, tag);
        to.add(LAST_RIVALS_NEXT, o, lastRival, rival, branch);
        to.add(ACTING, acting, o, tag);
        to.add(ACTING_AROUND, lastActing, acting, nextActing, o);
        to.add(ACTING_INNER, acting, inner, o);
        to.add(OTHER_AROUND, lastCovering, covering, o);
        if (view.isOfRule()) {
            to.add(RULE_TAG, rule, tag, o);
            to.add(OTHER_RULE, covering, rule, o);
            to.add(LAST_RULE, o, lastRule, rule, nextRule);
            to.add(SAME, o, lastRule, rule, view.rule());
        } else {
            to.add(LAST_RULE, o, Symbol.NONE);
        }
    }
}
