package org.hearsay.internal.extract;

import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Features;
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

    private void atoms(Features to) {
        to.atom("confidence", Symbol.of((int) (candidate.confidence() * 10)));
        to.atom("claim-side", FeatureContext.side(claim().from(), anchor));
        to.atom("claim-quote", scene.quote(claim().from()));
        to.atom("claim-pieces", Symbol.of(Math.min(3, candidate.claim().size())));
        to.atom("claim-start", scene.lemma(claim().from()));
        to.atom("claim-length", FeatureContext.bucket(claim().length()));
        to.atom("no-source", hasSource() ? null : Symbol.NONE);
        to.atom("source-lemma", hasSource() ? scene.lemma(sourceEnd()) : null);
        to.atom("source-tag", hasSource() ? scene.tag(sourceEnd()) : null);
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
