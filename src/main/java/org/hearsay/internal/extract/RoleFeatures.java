package org.hearsay.internal.extract;

import org.hearsay.internal.models.AtomValues;
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

    private static final FeatureTable<RoleFeatures> WORD = FeatureTable.of(RoleFeatures::atoms)
            .each("list", word -> word.scene.lists(word.scene.lemma(word.i)))
            .read("roles");

    private static final FeatureTable<RoleHistory> HISTORY =
            FeatureTable.of(RoleFeatures::historyAtoms).readWithin(WORD, "roles-history");

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

    private void atoms(AtomValues to) {
        to.set("w-2", scene.word(i - 2, window));
        to.set("w-1", scene.word(i - 1, window));
        to.set("w", scene.word(i));
        to.set("w+1", scene.word(i + 1, window));
        to.set("w+2", scene.word(i + 2, window));
        to.set("t-2", scene.tag(i - 2, window));
        to.set("t-1", scene.tag(i - 1, window));
        to.set("t", scene.tag(i));
        to.set("t+1", scene.tag(i + 1, window));
        to.set("t+2", scene.tag(i + 2, window));
        to.set("edge", edge());
        // the anchor, and the way to it
        to.set("a", view.lemma());
        to.set("pattern", view.pattern());
        to.set("side", view.side(i));
        to.set("distance", view.far(i));
        to.set("path", view.path(i));
        to.set("gap", view.gap(i));
        to.set("sentences", view.sentences(i));
        to.set("rivals-1", view.rival(Math.max(window.from(), i - 1)));
        to.set("rivals", view.rival(i));
        // quotations
        to.set("quote-1", scene.quote(i - 1));
        to.set("quote", scene.quote(i));
        to.set("quote+1", scene.quote(i + 1));
        to.set("same-quote", sameQuote());
        // the tree
        to.set("branch-1", branches.branch(i - 1));
        to.set("branch", branches.branch(i));
        to.set("branch+1", branches.branch(i + 1));
        to.set("inner-1", branches.inner(i - 1));
        to.set("inner", branches.inner(i));
        to.set("relation", scene.relation(i));
        to.set("acting-1", branches.acting(i - 1));
        to.set("acting", branches.acting(i));
        to.set("acting+1", branches.acting(i + 1));
        // the rules
        to.set("rule-1", view.ruled(i - 1));
        to.set("rule", view.ruled(i));
        to.set("rule+1", view.ruled(i + 1));
        to.set("rule-id", view.rule());
        to.set("rule-confidence", view.sure());
        to.set("no-rule", view.isOfRule() ? null : Symbol.NONE);
        to.set("other-1", view.covering(i - 1));
        to.set("other", view.covering(i));
    }

    private static void historyAtoms(RoleHistory history, AtomValues to) {
        to.set("o", history.last().symbol());
        to.set("o-1", history.second().symbol());
        to.set("placed", history.placed().symbol());
        to.set("run", FeatureContext.bucket(history.run()));
        to.set("seen", Symbol.of(history.seen()));
    }

    private Symbol edge() {
        Range sentence = scene.document.sentenceOf(i);
        return EDGES[(i == sentence.from() ? 1 : 0) + (i == sentence.to() - 1 ? 2 : 0)];
    }

    private @Nullable Symbol sameQuote() {
        return !view.inQuote() || !scene.quotes().hold(i) ? null : view.inQuoteOf(i) ? YES : NO;
    }
}
