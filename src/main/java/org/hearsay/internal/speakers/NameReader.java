package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NOUN;

import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Words;

/** Reads the mention that a name makes: its kind, and from titles, owner and apposition its role and affiliation. */
record NameReader(Phrases phrases, NamePhrases names, RoleReader roles, AppositionReader appositions) {

    /** The mention that a name makes; {@code subject} is whether a verb seems to follow. */
    Mention read(Phrase phrase, boolean subject) {
        int start = names.nameStart(phrase);
        List<String> name = withoutSuffix(names.words(start, phrase.range().to()));
        boolean titled = phrases.document().tokens().subList(phrase.core(), start).stream()
                .anyMatch(names::isTitle);
        KindFinder.Guess guess = kind(phrase, start, name, titled);
        AppositionReader.Tail tail =
                guess.is(SpeakerKind.PERSON) ? appositions.tail(phrase) : AppositionReader.Tail.NONE;
        boolean person = guess.is(SpeakerKind.PERSON);
        String role = titled ? roles.before(phrase, start) : "";
        String affiliation = titled ? roles.bodyBefore(phrase, start) : "";
        if (!person && isNamedAfterMembers(phrase)) {
            name = names.words(phrase.owner().core(), phrase.range().to());
        } else if (phrase.owner() != null && (!person || affiliation.isEmpty() && isOwnedByName(phrase))) {
            affiliation = roles.words(phrase.owner());
        }
        return new Mention(
                phrase.range(),
                Mention.Form.NAME,
                Pronoun.NONE,
                tail.person() ? KindFinder.Guess.PERSON : guess,
                List.copyOf(name),
                noun(phrase, start, titled, person),
                gender(phrase, start, person, titled && name.size() == 1, name.get(0), tail),
                role.isEmpty() ? tail.role() : role,
                affiliation.isEmpty() ? tail.affiliation() : affiliation,
                true,
                tail.apposition(),
                subject);
    }

    private List<String> withoutSuffix(List<String> name) {
        int end = name.size();
        while (end > 1 && phrases.words().suffixes.contains(Words.lower(name.get(end - 1)))) {
            end--;
        }
        return name.subList(0, end);
    }

    private KindFinder.Guess kind(Phrase phrase, int start, List<String> name, boolean titled) {
        if (titled && !name.contains("&") || names.isLabel(phrase)) {
            return KindFinder.Guess.PERSON;
        }
        boolean firstName = name.size() > 1 && phrases.words().names.isFirstName(Words.lower(name.get(0)));
        if (start > phrase.core()
                && !firstName
                && describesBody(phrases.at(start - 1).lower())) {
            return KindFinder.Guess.ORGANIZATION; // but "the broadcaster Nina Shah"
        }
        boolean article = phrases.hasArticle(phrase) && phrase.core() == start;
        boolean afterPlace = phrases.at(phrase.range().from() - 1).isIn(phrases.words().placePrepositions);
        KindFinder.Guess guess = phrases.words().kinds.ofName(name, article, afterPlace);
        return guess.certain() ? guess : asRelated(phrase, guess);
    }

    private boolean describesBody(String noun) {
        return phrases.words().nouns.isOnlyOrganization(noun)
                && !phrases.words().titles.contains(noun);
    }

    /**
     * What a relative clause behind a name shows of it: "ESB Networks, which runs the grid", "Sam Networks, who runs
     * the grid".
     */
    private KindFinder.Guess asRelated(Phrase phrase, KindFinder.Guess guess) {
        int comma = phrase.range().to();
        if (comma + 1 >= phrases.sentenceEnd(phrase) || !phrases.isComma(comma)) {
            return guess;
        }
        return switch (phrases.pronoun(comma + 1)) {
            case RELATIVE -> KindFinder.Guess.ORGANIZATION;
            case WHO -> KindFinder.Guess.PERSON;
            default -> guess;
        };
    }

    private Gender gender(
            Phrase phrase, int start, boolean person, boolean surnameOnly, String first, AppositionReader.Tail tail) {
        Gender gender = Gender.UNKNOWN;
        for (int i = phrase.core(); i < start; i++) {
            gender = phrases.words().nouns.gender(phrases.at(i).lower()).or(gender);
        }
        if (!person) {
            return gender;
        }
        Gender ofName = surnameOnly ? Gender.UNKNOWN : phrases.words().names.gender(Words.lower(first));
        return gender.or(tail.gender()).or(ofName);
    }

    private String noun(Phrase phrase, int start, boolean titled, boolean person) {
        if (titled) {
            return Nouns.singular(roles.noun(phrase.core(), start));
        }
        return person ? "" : Nouns.singular(phrases.head(phrase).lower());
    }

    /**
     * "Labour's Fay Quill", but behind a comma the role before it tells more: "the committee's chair, Labour's Fay
     * Quill".
     */
    private boolean isOwnedByName(Phrase phrase) {
        return names.isNamed(phrase.owner()) && !phrases.isComma(phrase.range().from() - 1);
    }

    /** "The Teachers' Union": a plural owner that is itself no name belongs to the name. */
    private boolean isNamedAfterMembers(Phrase phrase) {
        Phrase owner = phrase.owner();
        if (owner == null || phrases.at(phrase.core() - 1).lower().length() != 1) {
            return false;
        }
        List<Token> members =
                phrases.document().tokens().subList(owner.core(), owner.range().to());
        return members.stream().allMatch(Token::isCapitalized)
                && members.get(members.size() - 1).upos() == NOUN;
    }
}
