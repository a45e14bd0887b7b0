package org.hearsay.internal.speakers;

import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Range;

/**
 * What a noun phrase says by itself of the one it mentions.
 *
 * @param range its tokens
 * @param form how it mentions
 * @param pronoun what a pronoun asks for; {@link Pronoun#NONE} for other forms
 * @param kind what it seems to be
 * @param sure whether the kind shows in the words, and isn't only the likeliest
 * @param plural whether it is several
 * @param name the words of a name, without titles; empty for other forms
 * @param noun the head noun in lower case, singular
 * @param gender the gender that it shows
 * @param role what it says that somebody is, or empty
 * @param affiliation the body somebody is said to belong to, or empty
 * @param known whether it speaks of somebody as known: "the mayor"
 * @param same the index of a phrase in apposition, which mentions the same one, or -1
 * @param subject whether a verb seems to follow
 */
record Mention(
        Range range,
        Form form,
        Pronoun pronoun,
        SpeakerKind kind,
        boolean sure,
        boolean plural,
        List<String> name,
        String noun,
        Gender gender,
        String role,
        String affiliation,
        boolean known,
        int same,
        boolean subject) {

    /** How a phrase mentions somebody. */
    enum Form {
        /** By name: "Ana Ruiz". */
        NAME,
        /** By what one is: "the mayor". */
        DESCRIPTION,
        /** By a pronoun. */
        PRONOUN,
        /** Not at all: dates and the like. */
        NOTHING
    }

    /** The name as it is written, its words one space apart. */
    String fullName() {
        return String.join(" ", name);
    }
}
