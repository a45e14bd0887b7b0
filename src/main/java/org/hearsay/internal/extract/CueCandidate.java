package org.hearsay.internal.extract;

import org.hearsay.internal.cues.Candidate;
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

    static final FeatureTable.Atoms<CueCandidate> ATOMS = new FeatureTable.Atoms<CueCandidate>()
            .atom("confidence", found -> Symbol.of((int) (found.candidate.confidence() * 10)))
            .atom("claim-side", found -> FeatureContext.side(found.claim().from(), found.anchor))
            .atom("claim-quote", found -> found.scene.quote(found.claim().from()))
            .atom(
                    "claim-pieces",
                    found -> Symbol.of(Math.min(3, found.candidate.claim().size())))
            .atom("claim-start", found -> found.scene.lemma(found.claim().from()))
            .atom("claim-length", found -> FeatureContext.bucket(found.claim().length()))
            .atom("no-source", found -> found.hasSource() ? null : Symbol.NONE)
            .atom("source-lemma", found -> found.hasSource() ? found.scene.lemma(found.sourceEnd()) : null)
            .atom("source-tag", found -> found.hasSource() ? found.scene.tag(found.sourceEnd()) : null);

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
