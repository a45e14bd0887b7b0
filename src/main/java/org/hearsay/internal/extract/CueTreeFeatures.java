package org.hearsay.internal.extract;

import org.hearsay.internal.models.Features;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;

/** Describes what hangs on a word that may be the anchor of a cue, and on what it hangs. */
final class CueTreeFeatures {

    private static final Symbol RELATION = Symbol.of("relation");
    private static final Symbol RELATION_LEMMA = Symbol.of("relation+lemma");
    private static final Symbol RELATION_HEAD = Symbol.of("relation+head");
    private static final Symbol CHILD = Symbol.of("child");
    private static final Symbol CHILD_WORD = Symbol.of("child+word");
    private static final Symbol CHILD_LIST = Symbol.of("child+list");
    private static final Symbol CLAUSE = Symbol.of("clause");
    private static final Symbol CLAUSE_LEMMA = Symbol.of("clause+lemma");
    private static final Symbol PREPOSITION = Symbol.of("preposition");
    private static final Symbol PREPOSITION_OBJECT = Symbol.of("preposition+object");
    private static final Symbol FRAME = Symbol.of("frame");
    private static final Symbol FRAME_RELATION = Symbol.of("frame+relation");
    private static final Symbol FRAME_LEMMA = Symbol.of("frame+lemma");
    private static final Symbol AGENT = Symbol.of("agent");
    private static final Symbol AGENT_TAG = Symbol.of("agent+tag");
    private static final Symbol AGENT_FRAME = Symbol.of("agent+frame");
    private static final Symbol AGENT_LIST = Symbol.of("agent+list");

    private CueTreeFeatures() {}

    /** Describes an anchor's place in the tree of its sentence. */
    static void describe(FeatureContext scene, int anchor, Features to) {
        Symbol lemma = scene.lemma(anchor);
        Symbol tag = scene.tag(anchor);
        Document document = scene.document;
        Symbol relation = scene.relation(anchor);
        int head = document.head(anchor);
        Symbol headLemma = head < 0 ? Symbol.NONE : scene.lemma(head);
        to.add(RELATION, relation, tag);
        to.add(RELATION_LEMMA, relation, lemma);
        to.add(RELATION_HEAD, relation, headLemma);
        StringBuilder frame = new StringBuilder("f");
        for (int child : document.dependents(anchor).toArray()) {
            Deprel deprel = document.deprel(child);
            Symbol name = Symbol.of(deprel.toString());
            switch (deprel) {
                case NSUBJ,
                        NSUBJ_PASS,
                        CCOMP,
                        XCOMP,
                        OBJ,
                        IOBJ,
                        MARK,
                        PARATAXIS,
                        COP,
                        EXPL,
                        ACL,
                        NMOD_POSS,
                        CSUBJ,
                        COMPOUND_PRT -> {
                    frame.append('.').append(deprel);
                    to.add(CHILD, name, lemma);
                    to.add(CHILD_WORD, name, scene.lemma(child));
                    for (Symbol list : scene.lists(scene.lemma(child))) {
                        to.add(CHILD_LIST, name, list);
                    }
                    if (!deprel.isA(Deprel.NSUBJ) && deprel != Deprel.MARK) {
                        to.add(CLAUSE, name, opener(scene, child), tag);
                        to.add(CLAUSE_LEMMA, name, opener(scene, child), lemma);
                    }
                }
                case OBL, NMOD, ADVCL -> {
                    Symbol opener = opener(scene, child);
                    to.add(PREPOSITION, name, opener, lemma);
                    to.add(PREPOSITION_OBJECT, opener, scene.lemma(child), lemma);
                }
                default -> {}
            }
        }
        Symbol frames = Symbol.of(frame.toString());
        to.add(FRAME, frames, tag);
        to.add(FRAME_RELATION, frames, relation, tag);
        to.add(FRAME_LEMMA, frames, lemma);
        int agent = SubjectFinder.of(document, anchor);
        Symbol agentLemma = agent < 0 ? Symbol.NONE : scene.lemma(agent);
        to.add(AGENT, agentLemma);
        to.add(AGENT_TAG, agent < 0 ? Symbol.NONE : scene.tag(agent), lemma);
        to.add(AGENT_FRAME, agent < 0 ? Symbol.NONE : scene.tag(agent), frames);
        for (Symbol list : scene.lists(agentLemma)) {
            to.add(AGENT_LIST, list);
            to.add(AGENT_LIST, list, frames);
        }
    }

    /** The first word that opens a branch: its conjunction or preposition. */
    private static Symbol opener(FeatureContext scene, int child) {
        for (int grandchild : scene.document.dependents(child).toArray()) {
            Deprel deprel = scene.document.deprel(grandchild);
            if (deprel == Deprel.MARK || deprel == Deprel.CASE) {
                return scene.lemma(grandchild);
            }
        }
        return Symbol.NONE;
    }
}
