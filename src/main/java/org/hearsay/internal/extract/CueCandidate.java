package org.hearsay.internal.extract;

import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.AtomValues;
import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Range;

/**
 * What a rule found at the anchor of a cue. Immutable.
 *
 * @param scene its document
 * @param anchor the anchor
 * @param candidate the rule's candidate
 */
record CueCandidate(FeatureContext scene, int anchor, Candidate candidate) {

    static final FeatureTable.Atoms<CueCandidate> ATOMS = FeatureTable.of(CueCandidate::atoms);

    private void atoms(AtomValues to) {
        to.set("confidence", Symbol.of((int) (candidate.confidence() * 10)));
        to.set("claim-side", FeatureContext.side(claim().from(), anchor));
        to.set("claim-quote", scene.quote(claim().from()));
        to.set("claim-pieces", Symbol.of(Math.min(3, candidate.claim().size())));
        to.set("claim-start", scene.lemma(claim().from()));
        to.set("claim-length", FeatureContext.bucket(claim().length()));
        to.set("no-source", hasSource() ? null : Symbol.NONE);
        to.set("source-lemma", hasSource() ? scene.lemma(sourceEnd()) : null);
        to.set("source-tag", hasSource() ? scene.tag(sourceEnd()) : null);
    }

    private Range claim() {
        return candidate.claim().get(0);
    }

    private boolean hasSource() {
        return !candidate.source().isEmpty();
    }

    private int sourceEnd() {
        return candidate.source().get(0).to() - 1;
    }
}
