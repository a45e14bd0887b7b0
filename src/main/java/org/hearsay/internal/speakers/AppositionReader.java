package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Reads what stands behind a person's name: party, age, role, body. */
final class AppositionReader {

    private static final int LONGEST_BRACKET = 6;

    private final Lexicon lexicon;
    private final Document document;
    private final List<Phrase> phrases;
    private final int[] startingAt;
    private final RoleReader roles;

    AppositionReader(Lexicon lexicon, Document document, List<Phrase> phrases, int[] startingAt, RoleReader roles) {
        this.lexicon = lexicon;
        this.document = document;
        this.phrases = phrases;
        this.startingAt = startingAt;
        this.roles = roles;
    }

    /**
     * What stands behind a name.
     *
     * @param role what the person is, or empty
     * @param affiliation the person's body or party, or empty
     * @param gender the gender that the role shows
     * @param same the index of the phrase with the role, or -1
     * @param person whether it shows that the name is a person's
     */
    record Tail(String role, String affiliation, Gender gender, int same, boolean person) {

        /** Nothing of the kind. */
        static final Tail NONE = new Tail("", "", Gender.UNKNOWN, -1, false);
    }

    /** What stands behind a person's name: age, role, body. */
    Tail read(Phrase phrase) {
        int at = phrase.range().to();
        int end = document.sentenceOf(phrase.head()).to();
        String party = "";
        boolean person = false;
        if (at + 2 < end && document.token(at).text().equals("(")) {
            int close = at + 1;
            while (close < end
                    && close <= at + LONGEST_BRACKET
                    && !document.token(close).text().equals(")")) {
                close++;
            }
            if (close < end && close > at + 1 && document.token(close).text().equals(")")) {
                party = document.token(at + 1).upos() == NUM ? "" : document.words(new Range(at + 1, close));
                person = true;
                at = close + 1;
            }
        }
        if (at + 2 < end
                && isComma(at)
                && isAge(document.token(at + 1))
                && document.token(at + 2).upos() != NOUN) {
            at += 2;
            person = true;
        }
        if (at + 1 >= end || !isComma(at)) {
            return new Tail("", party.isEmpty() ? roles.namedBodyAfter(at) : party, Gender.UNKNOWN, -1, person);
        }
        String body = roles.bodyAfter(at + 1);
        int index = startingAt[at + 1];
        if (!body.isEmpty() || index < 0) {
            return new Tail("", party.isEmpty() ? body : party, Gender.UNKNOWN, -1, person);
        }
        Phrase role = phrases.get(index);
        Token head = document.token(role.head());
        boolean anothers = lexicon.pronoun(document.token(role.range().from())) == Pronoun.WHO; // "Ana Ruiz, whose son"
        if (anothers || !lexicon.isPersonNoun(head.lower()) || isListed(role) || isSubject(role)) {
            return new Tail("", party, Gender.UNKNOWN, -1, person);
        }
        String behind = roles.bodyAfter(role.range().to());
        return new Tail(
                roles.role(role),
                behind.isEmpty() ? roles.bodyBefore(role, role.head() + 1) : behind,
                lexicon.genderOfWord(head.lower()),
                index,
                true);
    }

    /** Whether a lone capitalized noun is the next of a list of names rather than a role. */
    private boolean isListed(Phrase role) {
        return role.range().length() == 1
                && role.range().to() < document.size()
                && PhraseChunker.isName(document.token(role.head()))
                && document.token(role.range().to()).upos() == CCONJ;
    }

    /**
     * Whether a capitalized noun without determiner is the subject of what follows, as in headlines: "Bridge Is Safe,
     * Mayor Says".
     */
    private boolean isSubject(Phrase role) {
        int end = role.range().to();
        return role.core() == role.range().from()
                && PhraseChunker.isCapitalized(document.token(role.head()))
                && end < document.sentenceOf(role.head()).to()
                && document.token(end).upos() == VERB;
    }

    private boolean isComma(int index) {
        return document.token(index).text().equals(",");
    }

    private static boolean isAge(Token token) {
        return token.text().length() <= 3 && token.text().chars().allMatch(Character::isDigit);
    }
}
