package org.hearsay.internal.hedging;

import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * The word lists that scopes ask.
 *
 * @param lightVerbs verbs that add nothing to a noun of hedging: "there is a chance"
 * @param aims nouns of what is still to come about: "the goal was to open"
 * @param comparisons words that open what appears so: "looks like rain"
 * @param plans nouns of what can be stopped before it comes about: "killed the deal"
 */
record ScopeLists(WordList lightVerbs, WordList aims, WordList comparisons, WordList plans) {

    static ScopeLists of(WordLists words) {
        return new ScopeLists(
                words.get("verb-light"),
                words.get("infinitive-open"),
                words.get("comparisons"),
                words.get("plan-nouns"));
    }
}
