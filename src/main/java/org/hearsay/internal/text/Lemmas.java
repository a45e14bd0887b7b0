package org.hearsay.internal.text;

import static org.hearsay.internal.text.Upos.PUNCT;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lemma and the inflection of words by a list and by the ends of their letters. Immutable. */
final class Lemmas {

    /**
     * What the letters of a word show.
     *
     * @param lemma its dictionary form, in lower case
     * @param inflection its inflection
     * @param bareOr the other inflection that a verb of the same letters as its base form may have, else {@code NONE}
     */
    record Form(String lemma, Inflection inflection, Inflection bareOr) {

        Form(String lemma, Inflection inflection) {
            this(lemma, inflection, Inflection.NONE);
        }

        /**
         * The inflection of a verb that has a tag of the Penn Treebank, which decides where the letters don't: "put".
         */
        Inflection inflection(String penn) {
            boolean past = penn.equals("VBD") || penn.equals("VBN");
            return bareOr == Inflection.NONE ? inflection : past ? bareOr : Inflection.BASE;
        }
    }

    private final ImmutableMap<String, Form> listed;
    private final Endings endings;

    Lemmas(WordLists words) {
        endings = new Endings(words);
        Map<String, Form> forms = new HashMap<>();
        for (Line line : Line.ofTable("text/lemmas.tsv")) {
            List<String> row = line.cells(3, 5);
            Inflection inflection = row.size() > 3 ? Inflection.valueOf(row.get(3)) : Inflection.NONE;
            Inflection bareOr = row.size() > 4 ? Inflection.valueOf(row.get(4)) : Inflection.NONE;
            line.put(forms, row.get(0) + " " + row.get(1), new Form(row.get(2), inflection, bareOr));
        }
        listed = ImmutableMap.copyOf(forms);
    }

    /**
     * The lemma and inflection of a word.
     *
     * @param lower the word in lower case
     * @param upos its part of speech
     */
    Form of(String lower, Upos upos) {
        Form form = listed.get(upos + " " + lower);
        if (form != null) {
            return form;
        }
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < lower.length() && upos != PUNCT) {
            Form last = of(lower.substring(hyphen + 1), upos);
            return new Form(lower.substring(0, hyphen + 1) + last.lemma(), last.inflection(), last.bareOr());
        }
        return switch (upos) {
            case VERB, AUX -> endings.verb(lower);
            case NOUN -> new Form(endings.singular(lower), Inflection.NONE);
            default -> new Form(lower, Inflection.NONE);
        };
    }
}
