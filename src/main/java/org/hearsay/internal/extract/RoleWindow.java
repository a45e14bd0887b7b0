package org.hearsay.internal.extract;

import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** The words around an anchor that may have a role. */
final class RoleWindow {

    /** How many words on either side of an anchor may have a role. */
    private static final int REACH = 110;

    private final FeatureContext scene;
    private final Document document;
    private final int anchor;
    private final int own;
    private final Range reach;

    private RoleWindow(FeatureContext scene, int anchor) {
        this.scene = scene;
        this.document = scene.document;
        this.anchor = anchor;
        own = document.sentenceIndex(anchor);
        reach = reach();
    }

    /**
     * The paragraph of the anchor, and the next one if that is a quotation which a colon at the end of this one
     * announces.
     */
    private Range reach() {
        Range paragraph = document.paragraphOf(anchor);
        boolean announces = paragraph.to() < document.size()
                && document.sentenceOf(anchor).to() == paragraph.to()
                && document.token(paragraph.to() - 1).text().equals(":")
                && scene.quote(paragraph.to()) == FeatureContext.OPENS;
        return announces
                ? new Range(
                        paragraph.from(), document.paragraphOf(paragraph.to()).to())
                : paragraph;
    }

    /** The sentence of the anchor with those beside it, and quotations that lead on. */
    static Range around(FeatureContext scene, int anchor) {
        RoleWindow window = new RoleWindow(scene, anchor);
        int first = window.own;
        int last = window.own;
        while (window.mayReach(first - 1)) {
            first--;
        }
        while (window.mayReach(last + 1)) {
            last++;
        }
        return new Range(
                Math.max(scene.document.sentences().get(first).from(), anchor - REACH),
                Math.min(scene.document.sentences().get(last).to(), anchor + REACH + 1));
    }

    private boolean mayReach(int sentence) {
        if (sentence < 0 || sentence >= document.sentences().size()) {
            return false;
        }
        Range range = document.sentences().get(sentence);
        return reach.contains(range)
                && range.from() <= anchor + REACH
                && range.to() > anchor - REACH
                && (Math.abs(sentence - own) == 1
                        || scene.quotes().hold(range.from())
                        || scene.quotes().hold(range.to() - 1));
    }
}
