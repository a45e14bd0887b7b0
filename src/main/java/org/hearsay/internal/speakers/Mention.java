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
 * @param guess what it seems to be
 * @param name the words of a name, without titles; empty for other forms
 * @param noun the head noun in lower case, singular
 * @param gender the gender that it shows
 * @param role what it says that somebody is, or empty
 * @param affiliation the body somebody is said to belong to, or empty
 * @param definite whether it speaks of somebody as known: "the mayor"
 * @param apposition the index of the mention in apposition to it, or -1
 * @param subject whether a verb seems to follow
 */
record Mention(
        Range range,
        Form form,
        Pronoun pronoun,
        KindFinder.Guess guess,
        List<String> name,
        String noun,
        Gender gender,
        String role,
        String affiliation,
        boolean definite,
        int apposition,
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

    /** A mention by a pronoun. */
    static Mention pronoun(Range range, Pronoun pronoun, boolean subject) {
        return plain(range, Form.PRONOUN, pronoun, KindFinder.Guess.NONE, subject);
    }

    /** A mention of nobody. */
    static Mention nothing(Range range) {
        return plain(range, Form.NOTHING, Pronoun.NONE, KindFinder.Guess.NONE, false);
    }

    /** A source that names several. */
    static Mention coordination(Range source) {
        return plain(source, Form.DESCRIPTION, Pronoun.NONE, KindFinder.Guess.GROUP, true);
    }

    private static Mention plain(Range range, Form form, Pronoun pronoun, KindFinder.Guess guess, boolean subject) {
        return new Mention(range, form, pronoun, guess, List.of(), "", pronoun.gender(), "", "", false, -1, subject);
    }

    /** What it seems to be. */
    SpeakerKind kind() {
        return guess.kind();
    }

    /** Whether its words show the kind, which isn't only the likeliest. */
    boolean certain() {
        return guess.certain();
    }

    boolean is(Form other) {
        return form == other;
    }

    /** Whether it is several. */
    boolean plural() {
        return guess.kind() == SpeakerKind.GROUP || pronoun == Pronoun.THEY;
    }

    /** The name as it is written, its words one space apart. */
    String fullName() {
        return String.join(" ", name);
    }
}
