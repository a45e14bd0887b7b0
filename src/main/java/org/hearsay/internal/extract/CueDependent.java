package org.hearsay.internal.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.internal.models.FeatureTable;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.Deprel;

/**
 * A dependent of a word that may be the anchor of a cue. Immutable.
 *
 * @param scene its document
 * @param token which word it is
 * @param deprel its relation to the anchor
 */
record CueDependent(FeatureContext scene, int token, Deprel deprel) {

    static final FeatureTable.Atoms<CueDependent> ATOMS = new FeatureTable.Atoms<CueDependent>()
            .atom("child", child -> child.isCore() ? child.relation() : null)
            .atom("child-lemma", CueDependent::lemma)
            .each("child-list", child -> child.isCore() ? child.scene.lists(child.lemma()) : List.of())
            .atom("clause", child -> child.isClause() ? child.relation() : null)
            .atom("opener", CueDependent::opener)
            .atom("oblique", child -> child.isOblique() ? child.relation() : null)
            .atom("preposition", child -> child.isOblique() ? child.opener() : null);

    private static final Set<Deprel> CORE = Set.of(
            Deprel.NSUBJ,
            Deprel.NSUBJ_PASS,
            Deprel.CCOMP,
            Deprel.XCOMP,
            Deprel.OBJ,
            Deprel.IOBJ,
            Deprel.MARK,
            Deprel.PARATAXIS,
            Deprel.COP,
            Deprel.EXPL,
            Deprel.ACL,
            Deprel.NMOD_POSS,
            Deprel.CSUBJ,
            Deprel.COMPOUND_PRT);
    private static final Set<Deprel> OBLIQUE = Set.of(Deprel.OBL, Deprel.NMOD, Deprel.ADVCL);

    /** The dependents of a word, in text order. */
    static List<CueDependent> of(FeatureContext scene, int anchor) {
        return scene.document.dependents(anchor).stream()
                .mapToObj(child -> new CueDependent(scene, child, scene.document.deprel(child)))
                .toList();
    }

    /** The relations of the core dependents: {@code "f.nsubj.ccomp"}. */
    static Symbol frame(List<CueDependent> dependents) {
        return Symbol.of(dependents.stream()
                .filter(CueDependent::isCore)
                .map(child -> "." + child.deprel)
                .collect(Collectors.joining("", "f", "")));
    }

    private boolean isCore() {
        return CORE.contains(deprel);
    }

    private boolean isClause() {
        return isCore() && !deprel.isA(Deprel.NSUBJ) && deprel != Deprel.MARK;
    }

    private boolean isOblique() {
        return OBLIQUE.contains(deprel);
    }

    private Symbol relation() {
        return scene.relation(token);
    }

    private Symbol lemma() {
        return scene.lemma(token);
    }

    /** The conjunction or preposition that opens it. */
    private Symbol opener() {
        return scene.document.dependents(token).stream()
                .filter(word -> {
                    Deprel deprel = scene.document.deprel(word);
                    return deprel == Deprel.MARK || deprel == Deprel.CASE;
                })
                .mapToObj(scene::lemma)
                .findFirst()
                .orElse(Symbol.NONE);
    }
}
