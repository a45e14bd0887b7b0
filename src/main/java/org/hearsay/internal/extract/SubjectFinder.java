package org.hearsay.internal.extract;

import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;

/** Finds the subject of an anchor in the tree. */
final class SubjectFinder {

    /** How far up the tree a subject is looked for. */
    private static final int STEPS = 4;

    private SubjectFinder() {}

    /** The subject of an anchor, or of a verb above it, or the noun that it modifies; -1 if there is none. */
    static int of(Document document, int anchor) {
        int at = anchor;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            int subject = subject(document, at);
            if (subject >= 0) {
                return subject;
            }
            int head = document.head(at);
            if (head >= 0 && document.deprel(at).isA(Deprel.ACL)) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    private static int subject(Document document, int verb) {
        for (int child : document.dependents(verb).toArray()) {
            Deprel deprel = document.deprel(child);
            if (deprel.isA(Deprel.NSUBJ) || deprel == Deprel.NMOD_POSS || deprel == Deprel.OBL_AGENT) {
                return child;
            }
        }
        return -1;
    }
}
