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

    private void atoms(Features to) {
        to.atom("w-2", scene.word(i - 2, window));
        to.atom("w-1", scene.word(i - 1, window));
        to.atom("w", scene.word(i));
        to.atom("w+1", scene.word(i + 1, window));
        to.atom("w+2", scene.word(i + 2, window));
        to.atom("t-2", scene.tag(i - 2, window));
        to.atom("t-1", scene.tag(i - 1, window));
        to.atom("t", scene.tag(i));
        to.atom("t+1", scene.tag(i + 1, window));
        to.atom("t+2", scene.tag(i + 2, window));
        to.atom("edge", edge());
        // the anchor, and the way to it
        to.atom("a", view.lemma());
        to.atom("pattern", view.pattern());
        to.atom("side", view.side(i));
        to.atom("distance", view.far(i));
        to.atom("path", view.path(i));
        to.atom("gap", view.gap(i));
        to.atom("sentences", view.sentences(i));
        to.atom("rivals-1", view.rival(Math.max(window.from(), i - 1)));
        to.atom("rivals", view.rival(i));
        // quotations
        to.atom("quote-1", scene.quote(i - 1));
        to.atom("quote", scene.quote(i));
        to.atom("quote+1", scene.quote(i + 1));
        to.atom("same-quote", sameQuote());
        // the tree
        to.atom("branch-1", branches.branch(i - 1));
        to.atom("branch", branches.branch(i));
        to.atom("branch+1", branches.branch(i + 1));
        to.atom("inner-1", branches.inner(i - 1));
        to.atom("inner", branches.inner(i));
        to.atom("relation", scene.relation(i));
        to.atom("acting-1", branches.acting(i - 1));
        to.atom("acting", branches.acting(i));
        to.atom("acting+1", branches.acting(i + 1));
        // the rules
        to.atom("rule-1", view.ruled(i - 1));
        to.atom("rule", view.ruled(i));
        to.atom("rule+1", view.ruled(i + 1));
        to.atom("rule-id", view.rule());
        to.atom("rule-confidence", view.sure());
        to.atom("no-rule", view.isOfRule() ? null : Symbol.NONE);
        to.atom("other-1", view.covering(i - 1));
        to.atom("other", view.covering(i));
    }

    private static void historyAtoms(RoleHistory history, Features to) {
        to.atom("o", history.last().symbol());
        to.atom("o-1", history.second().symbol());
        to.atom("placed", history.placed().symbol());
        to.atom("run", FeatureContext.bucket(history.run()));
        to.atom("seen", Symbol.of(history.seen()));
    }

    private Symbol edge() {
        Range sentence = scene.document.sentenceOf(i);
        return EDGES[(i == sentence.from() ? 1 : 0) + (i == sentence.to() - 1 ? 2 : 0)];
    }

    private @Nullable Symbol sameQuote() {
        return !view.inQuote() || !scene.inQuote(i) ? null : view.inQuoteOf(i) ? YES : NO;
    }
}
