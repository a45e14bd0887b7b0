package org.hearsay.internal.extract;

import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** The features that decide the role of a word of the window around an anchor. Immutable. */
public final class RoleFeatures {

    private static final Symbol YES = Symbol.of("yes");
    private static final Symbol NO = Symbol.of("no");
    private static final Symbol[] EDGES = {Symbol.of("."), Symbol.of("^."), Symbol.of("$"), Symbol.of("^$")};

    private static final FeatureTable<RoleFeatures> WORD = new FeatureTable.Atoms<RoleFeatures>()
            .atom("w-2", word -> word.scene.word(word.i - 2, word.window))
            .atom("w-1", word -> word.scene.word(word.i - 1, word.window))
            .atom("w", word -> word.scene.word(word.i))
            .atom("w+1", word -> word.scene.word(word.i + 1, word.window))
            .atom("w+2", word -> word.scene.word(word.i + 2, word.window))
            .atom("t-2", word -> word.scene.tag(word.i - 2, word.window))
            .atom("t-1", word -> word.scene.tag(word.i - 1, word.window))
            .atom("t", word -> word.scene.tag(word.i))
            .atom("t+1", word -> word.scene.tag(word.i + 1, word.window))
            .atom("t+2", word -> word.scene.tag(word.i + 2, word.window))
            .each("list", word -> word.scene.lists(word.scene.lemma(word.i)))
            .atom("edge", RoleFeatures::edge)
            // the anchor, and the way to it
            .atom("a", word -> word.view.lemma())
            .atom("pattern", word -> word.view.pattern())
            .atom("side", word -> word.view.side(word.i))
            .atom("distance", word -> word.view.far(word.i))
            .atom("path", word -> word.view.path(word.i))
            .atom("gap", word -> word.view.gap(word.i))
            .atom("sentences", word -> word.view.sentences(word.i))
            .atom("rivals-1", word -> word.view.rival(Math.max(word.window.from(), word.i - 1)))
            .atom("rivals", word -> word.view.rival(word.i))
            // quotations
            .atom("quote-1", word -> word.scene.quote(word.i - 1))
            .atom("quote", word -> word.scene.quote(word.i))
            .atom("quote+1", word -> word.scene.quote(word.i + 1))
            .atom("same-quote", RoleFeatures::sameQuote)
            // the tree
            .atom("branch-1", word -> word.branches.branch(word.i - 1))
            .atom("branch", word -> word.branches.branch(word.i))
            .atom("branch+1", word -> word.branches.branch(word.i + 1))
            .atom("inner-1", word -> word.branches.inner(word.i - 1))
            .atom("inner", word -> word.branches.inner(word.i))
            .atom("relation", word -> word.scene.relation(word.i))
            .atom("acting-1", word -> word.branches.acting(word.i - 1))
            .atom("acting", word -> word.branches.acting(word.i))
            .atom("acting+1", word -> word.branches.acting(word.i + 1))
            // the rules
            .atom("rule-1", word -> word.view.ruled(word.i - 1))
            .atom("rule", word -> word.view.ruled(word.i))
            .atom("rule+1", word -> word.view.ruled(word.i + 1))
            .atom("rule-id", word -> word.view.rule())
            .atom("rule-confidence", word -> word.view.sure())
            .atom("no-rule", word -> word.view.isOfRule() ? null : Symbol.NONE)
            .atom("other-1", word -> word.view.covering(word.i - 1))
            .atom("other", word -> word.view.covering(word.i))
            .read("roles");

    private static final FeatureTable<RoleHistory> HISTORY = new FeatureTable.Atoms<RoleHistory>()
            .atom("o", history -> history.last().symbol())
            .atom("o-1", history -> history.second().symbol())
            .atom("placed", history -> history.placed().symbol())
            .atom("run", history -> FeatureContext.bucket(history.run()))
            .atom("seen", history -> Symbol.of(history.seen()))
            .readWithin(WORD, "roles-history");

    private final AnchorContext view;
    private final FeatureContext scene;
    private final TreePaths branches;
    private final Range window;
    private final int i;

    RoleFeatures(AnchorContext view, FeatureContext scene, TreePaths branches, int i) {
        this.view = view;
        this.scene = scene;
        this.branches = branches;
        this.i = i;
        window = view.window();
    }

    /** Adds the features that don't depend on the roles before the word. */
    public void describe(Features to) {
        WORD.describe(this, to);
    }

    /** Adds the features that depend on the roles before the word, to what has taken up the others. */
    public void describe(RoleHistory history, Features to) {
        HISTORY.describe(history, to);
    }

    private Symbol edge() {
        Range sentence = scene.document.sentenceOf(i);
        return EDGES[(i == sentence.from() ? 1 : 0) + (i == sentence.to() - 1 ? 2 : 0)];
    }

    private @Nullable Symbol sameQuote() {
        return !view.inQuote() || !scene.inQuote(i) ? null : view.inQuoteOf(i) ? YES : NO;
    }
}
