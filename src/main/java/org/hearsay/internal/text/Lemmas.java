package org.hearsay.internal.text;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;

/** Finds the lemma and the inflection of words by a list and by the ends of their letters. Immutable. */
final class Lemmas {

    /**
     * What the letters of a word show.
     *
     * @param lemma its dictionary form, in lower case
     * @param verbForm its inflection
     * @param bareOr the other inflection that a verb of the same letters as its base form may have, else {@code NONE}
     */
    record Form(String lemma, VerbForm verbForm, VerbForm bareOr) {

        Form(String lemma, VerbForm verbForm) {
            this(lemma, verbForm, VerbForm.NONE);
        }

        /**
         * The inflection of a verb that has a tag of the Penn Treebank, which decides where the letters don't: "put".
         */
        VerbForm verbForm(String penn) {
            boolean past = penn.equals("VBD") || penn.equals("VBN");
            return bareOr == VerbForm.NONE ? verbForm : past ? bareOr : VerbForm.BASE;
        }
    }

    private final ImmutableMap<String, Form> listed;
    private final Endings endings = new Endings();

    Lemmas() {
        Map<String, Form> forms = new HashMap<>();
        for (String line : Lines.table("lemmas")) {
            String[] row = line.split("\t");
            VerbForm verbForm = row.length > 3 ? VerbForm.valueOf(row[3]) : VerbForm.NONE;
            VerbForm bareOr = row.length > 4 ? VerbForm.valueOf(row[4]) : VerbForm.NONE;
            if (forms.put(row[0] + " " + row[1], new Form(row[2], verbForm, bareOr)) != null) {
                throw new IllegalStateException("lemmas.tsv has two rows for " + row[0] + " " + row[1]);
            }
        }
        listed = ImmutableMap.copyOf(forms);
    }

    /**
     * The lemma and inflection of a word.
     *
     * @param lower the word in lower case
     * @param tag its part of speech
     */
    Form of(String lower, String tag) {
        Form form = listed.get(tag + " " + lower);
        if (form != null) {
            return form;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < lower.length() && !tag.equals("PUNCT")) {
            Form last = of(lower.substring(hyphen + 1), tag);
            return new Form(lower.substring(0, hyphen + 1) + last.lemma(), last.verbForm(), last.bareOr());
        }
        return switch (tag) {
            case "VERB", "AUX" -> endings.verb(lower);
            case "NOUN" -> new Form(endings.singular(lower), VerbForm.NONE);
            default -> new Form(lower, VerbForm.NONE);
        };
    }
}
