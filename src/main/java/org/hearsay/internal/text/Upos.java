package org.hearsay.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;

/** The part of speech of a token: the seventeen tags of Universal Dependencies. */
public enum Upos {
    /** "red", "first". */
    ADJ,
    /** "in", "during", also behind its phrase: "ago". */
    ADP,
    /** "very", "tomorrow", "when". */
    ADV,
    /** "has", "will", "was" beside another verb or before a predicate. */
    AUX,
    /** "and", "or", "but". */
    CCONJ,
    /** "the", "this", "no". */
    DET,
    /** "oh", "yes". */
    INTJ,
    /** "bridge". */
    NOUN,
    /** "two", "2014". */
    NUM,
    /** "'s", "to" before an infinitive, "not". */
    PART,
    /** "he", "who", "nobody". */
    PRON,
    /** "Ruiz", "London". */
    PROPN,
    /** ".", "“", "(". */
    PUNCT,
    /** "that", "if", "because". */
    SCONJ,
    /** "$", "%". */
    SYM,
    /** "say". */
    VERB,
    /** What is none of these. */
    X;

    private static final ImmutableMap<String, Upos> BY_NAME = Maps.uniqueIndex(List.of(values()), Upos::name);

    /** Whether it is a verb's or an auxiliary's. */
    public boolean isVerb() {
        return this == VERB || this == AUX;
    }

    /** The tag of a name, X for any other. */
    static Upos of(String name) {
        return BY_NAME.getOrDefault(name, X);
    }
}
