package org.hearsay.internal.evaluation;

import java.util.List;

/** The words under a relation, role by role: what two relations are compared by. */
record Cover(WordSet source, WordSet cue, WordSet claim) {

    static Cover of(Relation relation, Words words) {
        return new Cover(words.under(relation.source()), words.under(relation.cue()), words.under(relation.claim()));
    }

    static List<Cover> of(List<Relation> relations, Words words) {
        return relations.stream().map(relation -> of(relation, words)).toList();
    }

    WordSet words(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CLAIM -> claim;
        };
    }
}
