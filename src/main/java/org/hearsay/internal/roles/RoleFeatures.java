package org.hearsay.internal.roles;

import java.util.List;
import java.util.Map;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Describes a word as seen from the anchor of a cue: made for one anchor, asked for the words of its window from left to right. */
public final class RoleFeatures {

    /** How many words on either side of an anchor may have a role. */
    private static final int REACH = 110;

    /** From which probability on a word counts as another cue. */
    private static final double LIKELY = 0.5;

    private static final Symbol BIAS = Symbol.of("bias");
    private static final Symbol[] WORD = {Symbol.of("w-2"), Symbol.of("w-1"), Symbol.of("w"), Symbol.of("w+1"), Symbol.of("w+2")};
    private static final Symbol[] TAG = {Symbol.of("t-2"), Symbol.of("t-1"), Symbol.of("t"), Symbol.of("t+1"), Symbol.of("t+2")};
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
    private static final Symbol LAST_OTHER = Symbol.of("o+other");
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
    private static final Symbol LEFT = Symbol.of("L");
    private static final Symbol RIGHT = Symbol.of("R");
    private static final Symbol HERE = Symbol.of("H");

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

    private static final Symbol[] SIDES = {LEFT, HERE, RIGHT};
    private static final Symbol[][] FAR = table(Scene.BUCKETS);
    private static final Symbol[][] GAPS = table(128);
    private static final Symbol[] EDGES = {Symbol.of("."), Symbol.of("^."), Symbol.of("$"), Symbol.of("^$")};
    private static final int FARTHEST_SENTENCE = 3;
    private static final Symbol[] SENTENCE = sentences();

    private final Scene scene;
    private final Branches branches;
    private final Document document;
    private final int anchor;
    private final Range window;
    private final Range sentence;
    private final Symbol lemma;
    private final Symbol tag;
    private final Symbol pattern;
    private final @Nullable Link link;
    private final int[] gaps;
    private final Symbol[] rivals;
    private final Covering[] coverings;
    private final Symbol[] ruled;
    private final Symbol id;
    private final Symbol sure;

    /** Looks at a scene from an anchor. */
    public RoleFeatures(Scene scene, Map<Integer, Double> probabilities, int anchor) {
        this.scene = scene;
        this.document = scene.document;
        this.anchor = anchor;
        window = findWindow();
        sentence = document.sentenceOf(anchor);
        lemma = scene.lemma(anchor);
        tag = scene.tag(anchor);
        int group = CueFeatures.verbGroup(scene, anchor, sentence);
        pattern = Symbol.of(tag + ":" + CueFeatures.ahead(scene, anchor, sentence) + ":"
                + CueFeatures.quotesAround(scene, anchor, sentence) + ":"
                + (group == sentence.from() ? "^" : closes(group - 1) ? "," : "x"));
        link = scene.linkAt(anchor);
        branches = new Branches(document, anchor);
        gaps = gaps();
        rivals = rivals(probabilities);
        coverings = scene.coverings(window, link);
        ruled = new Symbol[window.length()];
        java.util.Arrays.fill(ruled, Role.NONE.symbol());
        id = link == null ? Symbol.NONE : Symbol.of(link.foundBy());
        sure = link == null ? Symbol.NONE : Symbol.of((int) (link.confidence() * 5));
        if (link != null) {
            rule(link.source(), Role.SOURCE);
            rule(link.cue(), Role.CUE);
            rule(link.claim(), Role.CLAIM);
        }
    }

    /** The sentence of the anchor with those beside it, and quotations in the paragraph that lead on. */
    private Range findWindow() {
        Range paragraph = document.paragraphOf(anchor);
        int own = document.sentenceIndex(anchor);
        int first = own;
        int last = own;
        while (mayGo(paragraph, first - 1, own)) {
            first--;
        }
        while (mayGo(paragraph, last + 1, own)) {
            last++;
        }
        return new Range(
                Math.max(document.sentences().get(first).from(), anchor - REACH),
                Math.min(document.sentences().get(last).to(), anchor + REACH + 1));
    }

    private boolean mayGo(Range paragraph, int sentence, int own) {
        if (sentence < 0 || sentence >= document.sentences().size()) {
            return false;
        }
        Range range = document.sentences().get(sentence);
        return paragraph.contains(range)
                && range.from() <= anchor + REACH && range.to() > anchor - REACH
                && (Math.abs(sentence - own) == 1 || scene.inQuote(range.from()) || scene.inQuote(range.to() - 1));
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

    /** The role that the rule's link gives to a word. */
    private Symbol ruled(int i) {
        return window.contains(i) ? ruled[i - window.from()] : Role.NONE.symbol();
    }

    private boolean closes(int token) {
        return scene.upos(token).equals("PUNCT");
    }

    /** For each word of the window whether it is likely another cue, and how many of these lie between it and the anchor, up to two. */
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

    /** For each word of the window what lies between it and the anchor: commas, verbs and openers of clauses, up to three each. */
    private int[] gaps() {
        int[] gaps = new int[window.length()];
        count(gaps, 1, window.to());
        count(gaps, -1, window.from() - 1);
        return gaps;
    }

    private void count(int[] gaps, int step, int end) {
        int commas = 0;
        int verbs = 0;
        int openers = 0;
        int marks = 0;
        for (int i = anchor + step; i != end; i += step) {
            gaps[i - window.from()] = commas + 4 * verbs + 16 * openers + 64 * marks;
            switch (scene.upos(i)) {
                case "PUNCT" -> {
                    if (scene.quote(i) == Scene.NO_QUOTE || !scene.inQuote(i) || scene.quote(i) == Scene.SPOKEN) {
                        commas = Math.min(3, commas + 1);
                    } else {
                        marks = 1;
                    }
                }
                case "VERB" -> verbs = Math.min(3, verbs + 1);
                case "SCONJ", "CCONJ" -> openers = Math.min(3, openers + 1);
                default -> {
                }
            }
        }
    }

    /** The words that may have a role. */
    public Range window() {
        return window;
    }

    /** Describes a word of the window, as far as it does not depend on the roles before it. */
    public void describe(int i, Features to) {
        Symbol word = scene.word(i);
        Symbol tag = scene.tag(i);
        Symbol lastTag = scene.tag(i - 1, window);
        Symbol nextTag = scene.tag(i + 1, window);
        Symbol lastWord = scene.word(i - 1, window);
        Symbol nextWord = scene.word(i + 1, window);
        token(i, word, tag, lastWord, nextWord, lastTag, nextTag, to);
        Symbol quote = scene.quote(i);
        int distance = i - anchor;
        Symbol side = distance == 0 ? HERE : distance < 0 ? LEFT : RIGHT;
        Symbol far = FAR[Integer.signum(distance) + 1][Scene.bucketNumber(Math.abs(distance))];
        Symbol gap = GAPS[Integer.signum(distance) + 1][gaps[i - window.from()]];
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
        path(i, distance, side, tag, to);
        to.add(GAP, gap);
        to.add(GAP_TAG, gap, tag);
        to.add(GAP_PATTERN, gap, pattern);
        int away = document.sentenceIndex(i) - document.sentenceIndex(anchor);
        Symbol sentences = SENTENCE[Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, away)) + FARTHEST_SENTENCE];
        to.add(SENTENCES, sentences);
        to.add(SENTENCES_QUOTE, sentences, quote, pattern);
        to.add(QUOTE, quote, side);
        to.add(QUOTE_TAG, quote, tag);
        to.add(QUOTE_PATTERN, quote, pattern, side);
        to.add(QUOTE_AROUND, scene.quote(i - 1), quote, scene.quote(i + 1));
        Symbol rival = rivals[i - window.from()];
        to.add(RIVALS, rival, side);
        to.add(RIVALS_TAG, rival, side, tag);
        to.add(RIVALS_PATTERN, rival, pattern);
        to.add(RIVALS_BRANCH, rival, branches.branch(i));
        for (Symbol list : scene.lists(scene.lemma(i))) {
            to.add(LISTED, list, side);
            to.add(LISTED_BRANCH, list, branches.branch(i));
        }
        if (scene.inQuote(i) && scene.inQuote(anchor)) {
            to.add(SAME_QUOTE, Symbol.of(scene.quoteFrom(i) == scene.quoteFrom(anchor) ? "yes" : "no"), side);
        }
        to.add(PATTERN, pattern, side);
        to.add(PATTERN_TAG, pattern, tag, side);
        to.add(PATTERN_LEMMA, pattern, lemma, side);
        Range around = document.sentenceOf(i);
        Symbol edge = EDGES[(i == around.from() ? 1 : 0) + (i == around.to() - 1 ? 2 : 0)];


        Symbol branch = branches.branch(i);
        Symbol lastBranch = branches.branch(i - 1);
        Symbol nextBranch = branches.branch(i + 1);
        Symbol inner = branches.inner(i);
        Symbol acting = branches.acting(i);
        Symbol relation = scene.relation(i);
        to.add(BRANCH, branch);
        to.add(BRANCH_LEMMA, branch, lemma);
        to.add(BRANCH_TAG, branch, tag);
        to.add(BRANCH_INNER, branch, inner);
        to.add(BRANCH_PATTERN, branch, pattern);
        to.add(BRANCH_RELATION, branch, relation);
        to.add(BRANCH_AROUND, lastBranch, branch, nextBranch);
        to.add(RELATION, relation, tag);
        Covering here = coverings[i - window.from()];
        Covering before = i == window.from() ? Covering.NOTHING : coverings[i - 1 - window.from()];
        to.add(OTHER, here.symbol());
        if (link != null) {
            Symbol rule = ruled(i);
            Symbol lastRule = ruled(i - 1);
            Symbol nextRule = ruled(i + 1);
            to.add(RULE, rule);
            to.add(RULE_ID, rule, id);
            to.add(RULE_AROUND, lastRule, rule, nextRule);
            to.add(RULE_SURE, rule, sure);
        } else {
            to.add(RULE, Symbol.NONE);
        }
    }

    /** Describes a word of the window after the roles before it. */
    public void describe(int i, RoleHistory history, Features to) {
        Symbol word = scene.word(i);
        Symbol tag = scene.tag(i);
        Symbol lastTag = scene.tag(i - 1, window);
        Symbol nextTag = scene.tag(i + 1, window);
        Symbol lastWord = scene.word(i - 1, window);
        Symbol nextWord = scene.word(i + 1, window);
        Symbol o = history.last().symbol();
        Symbol seen = Symbol.of(history.seen());
        Symbol quote = scene.quote(i);
        int distance = i - anchor;
        Symbol side = distance == 0 ? HERE : distance < 0 ? LEFT : RIGHT;
        Symbol far = FAR[Integer.signum(distance) + 1][Scene.bucketNumber(Math.abs(distance))];
        Symbol gap = GAPS[Integer.signum(distance) + 1][gaps[i - window.from()]];
        Range around = document.sentenceOf(i);
        Symbol edge = EDGES[(i == around.from() ? 1 : 0) + (i == around.to() - 1 ? 2 : 0)];
        Symbol branch = branches.branch(i);
        Symbol lastBranch = branches.branch(i - 1);
        Symbol nextBranch = branches.branch(i + 1);
        Symbol inner = branches.inner(i);
        Symbol acting = branches.acting(i);
        Symbol relation = scene.relation(i);
        Covering here = coverings[i - window.from()];
        Covering before = i == window.from() ? Covering.NOTHING : coverings[i - 1 - window.from()];
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
        to.add(LAST_RUN, o, Scene.bucket(history.run()), tag);
        to.add(LAST_QUOTE, o, scene.quote(i - 1), quote, scene.quote(i + 1));
        to.add(LAST_SIDE, o, side, seen, tag);
        to.add(LAST_DISTANCE, o, far);
        to.add(LAST_LEMMA, o, lemma, side);
        to.add(LAST_LEMMA_WORD, o, lemma, word);
        to.add(LAST_LEMMA_TAG, o, lemma, tag);
        to.add(LAST_PATTERN, o, pattern, side);
        to.add(LAST_PATTERN_TAG, o, pattern, tag);
        to.add(LAST_GAP, o, gap, tag);
        to.add(LAST_BRANCH, o, branch);
        to.add(LAST_BRANCHES, o, lastBranch, branch, inner);
        to.add(LAST_BRANCH_NEXT, o, branch, nextBranch);
        to.add(LAST_BRANCH_LEMMA, o, branch, lemma);
        to.add(LAST_INNER, o, branches.inner(i - 1), inner, branch);
        to.add(LAST_RELATION, o, relation, branch);
        to.add(LAST_SEEN_BRANCH, o, branch, seen);
        to.add(LAST_RIVALS, o, rivals[i - window.from()], side, tag);
        to.add(LAST_RIVALS_NEXT, o, rivals[Math.max(0, i - window.from() - 1)], rivals[i - window.from()], branch);
        to.add(ACTING, acting, o, tag);
        to.add(ACTING_AROUND, branches.acting(i - 1), acting, branches.acting(i + 1), o);
        to.add(ACTING_INNER, acting, inner, o);
        to.add(OTHER_AROUND, before.symbol(), here.symbol(), o);
        if (link != null) {
            Symbol rule = ruled(i);
            Symbol lastRule = ruled(i - 1);
            Symbol nextRule = ruled(i + 1);
            to.add(RULE_TAG, rule, tag, o);
            to.add(OTHER_RULE, here.symbol(), rule, o);
            to.add(LAST_RULE, o, lastRule, rule, nextRule);
            to.add(SAME, o, lastRule, rule, id);
        } else {
            to.add(LAST_RULE, o, Symbol.NONE);
        }
    }

    private void token(int i, Symbol word, Symbol tag, Symbol lastWord, Symbol nextWord, Symbol lastTag, Symbol nextTag, Features to) {
        to.add(BIAS);
        to.add(WORD[2], word);
        to.add(WORD[1], lastWord);
        to.add(WORD[3], nextWord);
        to.add(WORD[0], scene.word(i - 2, window));
        to.add(WORD[4], scene.word(i + 2, window));
        to.add(TAG[2], tag);
        to.add(TAG[1], lastTag);
        to.add(TAG[3], nextTag);
        to.add(TAG[0], scene.tag(i - 2, window), lastTag, tag);
        to.add(TAG[4], tag, nextTag, scene.tag(i + 2, window));
        to.add(WORDS_LEFT, lastWord, word);
        to.add(WORDS_RIGHT, word, nextWord);
        to.add(TAGS_LEFT, lastTag, tag);
        to.add(TAGS_RIGHT, tag, nextTag);
        to.add(TAGS, lastTag, tag, nextTag);
    }

    /** The tags between a near word and the anchor. */
    private void path(int i, int distance, Symbol side, Symbol tag, Features to) {
        int length = Math.abs(distance);
        if (length > 4 || length == 0) {
            return;
        }
        StringBuilder path = new StringBuilder(side.toString());
        for (int k = Math.min(i, anchor) + 1; k < Math.max(i, anchor); k++) {
            path.append('.').append(scene.upos(k));
        }
        Symbol between = Symbol.of(path.toString());
        to.add(PATH, between, tag);
        to.add(PATH_LEMMA, between, tag, lemma);
    }
}
