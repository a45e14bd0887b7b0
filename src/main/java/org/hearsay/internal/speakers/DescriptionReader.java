package org.hearsay.internal.speakers;

import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the mention that a description makes, such as "the mayor" or "two officials". */
record DescriptionReader(Phrases phrases, NamePhrases names, RoleReader roles, AppositionReader appositions) {

    /** The mention that a description makes; {@code subject} is whether a verb seems to follow. */
    Mention read(Phrase phrase, boolean subject) {
        Token head = phrases.head(phrase);
        String noun = head.lower();
        boolean definite = names.isDefinite(phrase) || phrases.isName(phrase.head()) && phrase.isBare();
        KindFinder.Guess guess = kind(phrase, head, definite);
        boolean plural = guess.is(SpeakerKind.GROUP);
        boolean indefinite = phrases.words().isIndefinite(noun);
        boolean noRole = plural
                || indefinite
                || phrases.words().nouns.isMerePerson(noun)
                || phrases.words().names.demonyms.contains(noun);
        return new Mention(
                phrase.range(),
                Mention.Form.DESCRIPTION,
                Pronoun.NONE,
                guess,
                List.of(),
                plural ? noun : Nouns.singular(noun),
                plural ? Gender.UNKNOWN : phrases.words().nouns.gender(noun),
                noRole ? "" : roles.role(phrase),
                affiliation(phrase, guess, indefinite),
                definite,
                apposition(phrase, guess),
                subject);
    }

    private KindFinder.Guess kind(Phrase phrase, Token head, boolean definite) {
        String opener = phrases.opener(phrase);
        boolean one = phrases.words().singularOpeners.contains(opener);
        KindFinder.Guess guess = phrases.words().kinds.ofNoun(head, one);
        if (!guess.is(SpeakerKind.UNNAMED)) {
            return guess;
        }
        if (!one
                && phrases.words().groupOpeners.contains(opener)
                && !phrases.words().nouns.isPerson(head.lower())) {
            return KindFinder.Guess.GROUP;
        }
        return definite && phrase.owner() == null ? new KindFinder.Guess(SpeakerKind.PERSON, guess.certain()) : guess;
    }

    private String affiliation(Phrase phrase, KindFinder.Guess guess, boolean indefinite) {
        String before = roles.bodyBefore(phrase, phrase.head() + 1);
        if (!before.isEmpty() || indefinite) {
            return before;
        }
        return guess.equals(KindFinder.Guess.DOCUMENT)
                ? roles.maker(phrase)
                : roles.bodyAfter(phrase.range().to());
    }

    private int apposition(Phrase phrase, KindFinder.Guess guess) {
        @Nullable
        Phrase name = guess.is(SpeakerKind.GROUP) || guess.is(SpeakerKind.DOCUMENT)
                ? null
                : appositions.nameAfter(phrase, guess);
        return name == null ? -1 : phrases.indexAt(name.range().from());
    }
}
