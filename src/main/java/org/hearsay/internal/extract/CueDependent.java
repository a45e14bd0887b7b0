package org.hearsay.internal.extract;

import static org.hearsay.internal.text.Deprel.ACL;
import static org.hearsay.internal.text.Deprel.ADVCL;
import static org.hearsay.internal.text.Deprel.CASE;
import static org.hearsay.internal.text.Deprel.CCOMP;
import static org.hearsay.internal.text.Deprel.COMPOUND_PRT;
import static org.hearsay.internal.text.Deprel.COP;
import static org.hearsay.internal.text.Deprel.CSUBJ;
import static org.hearsay.internal.text.Deprel.EXPL;
import static org.hearsay.internal.text.Deprel.IOBJ;
import static org.hearsay.internal.text.Deprel.MARK;
import static org.hearsay.internal.text.Deprel.NMOD;
import static org.hearsay.internal.text.Deprel.NMOD_POSS;
import static org.hearsay.internal.text.Deprel.NSUBJ;
import static org.hearsay.internal.text.Deprel.NSUBJ_PASS;
import static org.hearsay.internal.text.Deprel.OBJ;
import static org.hearsay.internal.text.Deprel.OBL;
import static org.hearsay.internal.text.Deprel.PARATAXIS;
import static org.hearsay.internal.text.Deprel.XCOMP;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.internal.models.AtomValues;
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

    static final FeatureTable.Atoms<CueDependent> ATOMS = FeatureTable.of(CueDependent::atoms)
            .each("child-list", child -> child.isCore() ? child.scene.lists(child.lemma()) : List.of());

    private static final Set<Deprel> CORE = Sets.immutableEnumSet(
            NSUBJ,
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
            COMPOUND_PRT);
    private static final Set<Deprel> OBLIQUE = Sets.immutableEnumSet(OBL, NMOD, ADVCL);

    /** The core and the oblique dependents of a word, in text order. */
    static List<CueDependent> of(FeatureContext scene, int anchor) {
        List<CueDependent> all = new ArrayList<>();
        for (int child : scene.document.dependents(anchor).toArray()) {
            CueDependent dependent = new CueDependent(scene, child, scene.document.deprel(child));
            if (dependent.isCore() || dependent.isOblique()) {
                all.add(dependent);
            }
        }
        return all;
    }

    /** The relations of the core dependents: {@code "f.nsubj.ccomp"}. */
    static Symbol frame(List<CueDependent> dependents) {
        StringBuilder frame = new StringBuilder("f");
        dependents.stream()
                .filter(CueDependent::isCore)
                .forEach(child -> frame.append('.').append(child.deprel));
        return Symbol.of(frame.toString());
    }

    private void atoms(AtomValues to) {
        to.set("child", isCore() ? relation() : null);
        to.set("child-lemma", lemma());
        to.set("clause", isClause() ? relation() : null);
        to.set("opener", opener());
        to.set("oblique", isOblique() ? relation() : null);
        to.set("preposition", isOblique() ? opener() : null);
    }

    private boolean isCore() {
        return CORE.contains(deprel);
    }

    private boolean isClause() {
        return isCore() && !deprel.isA(NSUBJ) && deprel != MARK;
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
        for (int word : scene.document.dependents(token).toArray()) {
            if (scene.document.deprel(word) == MARK || scene.document.deprel(word) == CASE) {
                return scene.lemma(word);
            }
        }
        return Symbol.NONE;
    }
}
