package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.PART;

import java.util.List;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;

/** Reads the mention that a noun phrase makes, with what is in apposition to it. */
final class MentionReader {

    private final Phrases phrases;
    private final SpeakerWords words;
    private final NamePhrases names;
    private final NameReader nameReader;
    private final DescriptionReader descriptionReader;
    private final WordList interjections;

    MentionReader(Phrases phrases) {
        this.phrases = phrases;
        words = phrases.words();
        interjections = words.lists.get("interjections");
        RoleReader roles = new RoleReader(phrases);
        names = new NamePhrases(phrases);
        AppositionReader appositions = new AppositionReader(phrases, names, roles);
        nameReader = new NameReader(phrases, names, roles, appositions);
        descriptionReader = new DescriptionReader(phrases, names, roles, appositions);
    }

    /** The mentions, one for each phrase. */
    List<Mention> read() {
        return phrases.all().stream().map(this::read).toList();
    }

    /** The mention that all of a source makes, with its last word as the head. */
    Mention whole(Range source) {
        return read(new Phrase(source, source.from(), source.to() - 1, null));
    }

    private Mention read(Phrase phrase) {
        Token head = phrases.head(phrase);
        boolean single = phrase.range().length() == 1;
        Pronoun pronoun = single ? words.pronoun(head) : Pronoun.NONE;
        boolean reflexive = words.isReflexive(head);
        if (pronoun != Pronoun.NONE && !reflexive) {
            return Mention.pronoun(phrase.range(), pronoun, isSubject(phrase));
        }
        if (words.calendar.contains(head.lower()) && !names.isSurname(head)
                || single && interjections.contains(head.lower())
                || reflexive
                || isGeneric(phrase)) {
            return Mention.nothing(phrase.range());
        }
        return names.isNamed(phrase)
                ? nameReader.read(phrase, isSubject(phrase))
                : descriptionReader.read(phrase, isSubject(phrase));
    }

    /** Whether it means any such one, as in "a driver's license". */
    private boolean isGeneric(Phrase phrase) {
        Cursor behind = phrases.at(phrase.range().to());
        return words.indefinite.contains(phrases.opener(phrase))
                && behind.is(PART)
                && behind.token().start() == behind.previous().token().end();
    }

    /** Whether it is, or owns, the subject of a verb: "Derek Holt's wife died". */
    private boolean isSubject(Phrase phrase) {
        Phrase owned = phrases.ownedBy(phrase);
        if (owned != null) {
            return isSubject(owned);
        }
        if (phrases.isGoverned(phrase)) {
            return false;
        }
        int next = phrase.range().to();
        int end = Math.min(phrases.sentenceEnd(phrase), next + 2);
        for (int i = next; i < end; i++) {
            if (phrases.at(i).isVerb()) {
                return true;
            }
            if (!phrases.at(i).is(Upos.ADV) && !words.isReflexive(phrases.token(i))) {
                break;
            }
        }
        return phrases.isComma(next) && phrases.opensSentence(phrase);
    }
}
