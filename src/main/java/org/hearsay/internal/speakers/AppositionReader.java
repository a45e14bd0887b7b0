package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.VERB;

import org.hearsay.SpeakerKind;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what is behind a mention: party, age, role and body behind a person's name, a name behind a description. */
record AppositionReader(Phrases phrases, NamePhrases names, RoleReader roles) {

    private static final int LONGEST_BRACKET = 6;
    private static final int LONGEST_AGE = 3;

    /**
     * What is behind a name.
     *
     * @param role what the person is, or empty
     * @param affiliation the person's body or party, or empty
     * @param gender the gender that the role shows
     * @param apposition the index of the phrase with the role, or -1
     * @param person whether it shows that the name is a person's
     */
    record Tail(String role, String affiliation, Gender gender, int apposition, boolean person) {

        /** Nothing of the kind. */
        static final Tail NONE = withoutRole("", false);

        static Tail withoutRole(String affiliation, boolean person) {
            return new Tail("", affiliation, Gender.UNKNOWN, -1, person);
        }
    }

    /** What is behind a person's name: party, age, role, body. */
    Tail tail(Phrase name) {
        int end = phrases.sentenceEnd(name);
        int at = name.range().to();
        String party = "";
        int close = closingBracket(at, end);
        if (close > at) {
            party = phrases.at(at + 1).is(NUM) ? "" : phrases.text(at + 1, close);
            at = close + 1;
        }
        boolean aged = at + 2 < end
                && phrases.isComma(at)
                && isAge(at + 1)
                && !phrases.at(at + 2).is(NOUN);
        at += aged ? 2 : 0;
        boolean person = aged || close > 0;
        boolean comma = at + 1 < end && phrases.isComma(at);
        Phrase role = comma ? phrases.startingAt(at + 1) : null;
        String body = comma ? roles.bodyAfter(at + 1) : roles.namedBodyAfter(at);
        if (!body.isEmpty() || role == null) {
            return Tail.withoutRole(party.isEmpty() ? body : party, person);
        }
        Token head = phrases.head(role);
        boolean anothers = phrases.pronoun(role.range().from()) == Pronoun.WHO; // "Ana Ruiz, whose son"
        if (anothers || !phrases.words().nouns.isPerson(head.lower()) || isListed(role) || isSubject(role)) {
            return Tail.withoutRole(party, person);
        }
        String behind = roles.bodyAfter(role.range().to());
        return new Tail(
                roles.role(role),
                behind.isEmpty() ? roles.bodyBefore(role, role.head() + 1) : behind,
                phrases.words().nouns.gender(head.lower()),
                phrases.indexAt(at + 1),
                true);
    }

    /** Where the bracket with a party or an age behind a name closes, or -1. */
    private int closingBracket(int at, int end) {
        if (at + 2 >= end || !phrases.at(at).lower().equals("(")) {
            return -1;
        }
        int close = at + 1;
        while (close < end
                && close <= at + LONGEST_BRACKET
                && !phrases.at(close).lower().equals(")")) {
            close++;
        }
        return close < end && close > at + 1 && phrases.at(close).lower().equals(")") ? close : -1;
    }

    private boolean isAge(int index) {
        String word = phrases.at(index).lower();
        return word.length() <= LONGEST_AGE && word.chars().allMatch(Character::isDigit);
    }

    /** Whether a lone capitalized noun is the next of a list of names rather than a role. */
    private boolean isListed(Phrase role) {
        return role.range().length() == 1
                && phrases.isName(role.head())
                && phrases.at(role.range().to()).is(CCONJ);
    }

    /**
     * Whether a capitalized noun without determiner is the subject of what follows, as in headlines: "Bridge Is Safe,
     * Mayor Says".
     */
    private boolean isSubject(Phrase role) {
        int end = role.range().to();
        return role.isBare()
                && phrases.head(role).isCapitalized()
                && end < phrases.sentenceEnd(role)
                && phrases.at(end).is(VERB);
    }

    /** The name in apposition to a description: "the mayor, Ana Ruiz, said", "the carrier, Nordwind Cargo, said". */
    @Nullable
    Phrase nameAfter(Phrase description, KindFinder.Guess described) {
        int end = phrases.sentenceEnd(description);
        int comma = roles.end(description);
        Phrase name = comma + 1 < end && phrases.isComma(comma) ? phrases.startingAt(comma + 1) : null;
        if (name == null || !names.isNamed(name)) {
            return null;
        }
        Cursor behind = phrases.at(name.range().to());
        // "The contractor, Boyd & Sons, said", but not "A man, City Hall said".
        boolean closed = behind.index() < end && behind.isComma();
        boolean whole = name.range().length() > 1
                || closed && behind.index() + 1 < end && !behind.next().is(CCONJ);
        return whole && canIdentify(name) && fits(description, described, name, closed) ? name : null;
    }

    /** Whether a name has nothing before it but what belongs to it. */
    private boolean canIdentify(Phrase name) {
        // "her son, the chef Paul Berg" is one man, "the mayor, the council" are two.
        int start = names.nameStart(name);
        boolean introduced = start > name.core() && phrases.isFirstName(start);
        boolean bare = (name.isBare() || name.owner() != null) && phrases.isName(name.core());
        return bare || introduced || names.hasOwnArticle(name);
    }

    private boolean fits(Phrase description, KindFinder.Guess described, Phrase name, boolean closed) {
        KindFinder.Guess named = phrases.words()
                .kinds
                .ofName(names.words(name.core(), name.range().to()), names.hasOwnArticle(name), false);
        // "The lawyer for the family, Okonwe," has one name for both.
        return described.is(SpeakerKind.ORGANIZATION)
                ? closed && !phrases.isGoverned(description) && !named.equals(KindFinder.Guess.PERSON)
                : closed || !named.is(SpeakerKind.ORGANIZATION);
    }
}
