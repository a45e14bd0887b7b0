package org.hearsay.internal.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Tells base form and past apart where they have the same letters: "to put", "she put", "was put". Immutable. */
final class Inflection {

    /** How far back the subject or auxiliary may be. */
    private static final int REACH = 6;

    private final ImmutableSet<String> beforeParticiples = Lines.words("verbs-before-participles");
    private final ImmutableSet<String> singular = Lines.words("singular-subjects");

    /**
     * The inflection of a verb.
     *
     * @param form what its letters show
     * @param sentence the tokens; those before it have their lemmas
     * @param at where it stands
     */
    VerbForm choose(Lemmas.Form form, List<Token> sentence, int at) {
        if (form.bareOr() == VerbForm.NONE) {
            return form.verbForm();
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Token before = sentence.get(i);
            boolean between = before.tag().equals("ADV") || (before.tag().equals("PART") && before.lemma().equals("not"));
            if (!between) {
                return after(before) ? form.bareOr() : VerbForm.BASE;
            }
        }
        return VerbForm.BASE;
    }

    /** Whether a verb behind a token isn't the base form. */
    private boolean after(Token before) {
        return switch (before.tag()) {
            case "AUX" -> beforeParticiples.contains(before.lemma());
            case "PRON" -> singular.contains(before.lower());
            case "PROPN" -> true;
            case "NOUN" -> before.lemma().equals(before.lower());
            default -> false;
        };
    }
}
