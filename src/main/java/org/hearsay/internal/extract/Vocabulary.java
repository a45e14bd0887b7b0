package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.text.WordLists;

/**
 * Which of the rules' word lists have a word, so that models know words that they never met. Immutable and thread-safe.
 */
public final class Vocabulary {

    private static final List<String> LISTS = List.of(
            "ascribing",
            "belief-possible",
            "belief-probable",
            "belief-improbable",
            "case-nouns",
            "catenatives",
            "claim-nouns-that",
            "document-nouns",
            "framing-disputed",
            "framing-distanced",
            "framing-endorsed",
            "group-nouns",
            "object-verbs",
            "organization-nouns",
            "passive-to-verbs",
            "passive-verbs",
            "person-nouns",
            "preposition-verbs",
            "quote-verbs",
            "say-verbs",
            "seem-verbs",
            "show-verbs",
            "stance-adjectives",
            "stance-nouns",
            "stance-verbs",
            "tell-verbs",
            "that-verbs",
            "to-adjectives",
            "to-verbs",
            "type-attitude",
            "type-belief",
            "type-decree",
            "type-evidence",
            "type-intention",
            "type-perception",
            "unable-to-speak",
            "urge-verbs",
            "view-nouns",
            "works",
            "first-names-female",
            "first-names-male",
            "name-titles");

    private final Map<String, List<Symbol>> lists = new HashMap<>();

    /** Reads the lists. */
    public Vocabulary(WordLists words) {
        for (String name : LISTS) {
            Symbol symbol = Symbol.of(name);
            for (String entry : words.get(name).entries()) {
                lists.computeIfAbsent(entry, key -> new ArrayList<>()).add(symbol);
            }
        }
    }

    /** The lists of a word in its dictionary form. */
    List<Symbol> lists(String lemma) {
        return lists.getOrDefault(lemma, List.of());
    }
}
