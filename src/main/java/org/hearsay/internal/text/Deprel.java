package org.hearsay.internal.text;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a token depends on its head: the relations of Universal Dependencies, and the subtypes that our parser tells
 * apart. Its {@link #toString() label} is written as there: {@code nsubj:pass}.
 */
public enum Deprel {
    ACL,
    /** "the bridge that collapsed". */
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CCOMP,
    CLF,
    COMPOUND,
    /** "shut down". */
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    /** "Mayor Ruiz": a title or the like beside a name. */
    NMOD_DESC,
    NMOD_POSS,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    /** "opened by the mayor". */
    OBL_AGENT,
    /** "opened last year". */
    OBL_UNMARKED,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    private static final ImmutableMap<String, Deprel> BY_LABEL =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Deprel::toString, Function.identity()));

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ':');

    /** The relation of a label, any other subtype's being that of its main relation. */
    static Deprel of(String label) {
        @Nullable Deprel known = BY_LABEL.get(label);
        if (known != null) {
            return known;
        }
        int colon = label.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a relation of Universal Dependencies: " + label);
        }
        return of(label.substring(0, colon));
    }

    /** Whether it is another or a subtype of it. */
    public boolean isA(Deprel other) {
        int colon = other.label.length();
        return this == other || label.startsWith(":", colon) && label.startsWith(other.label);
    }

    /** The label, as {@code nsubj:pass}. */
    @Override
    public String toString() {
        return label;
    }
}
