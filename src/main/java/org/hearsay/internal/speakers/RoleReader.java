package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Reads what somebody is, and for which body, from the words around a name or a role noun. */
final class RoleReader {

    private final Lexicon lexicon;
    private final Document document;
    private final List<Phrase> phrases;
    private final int[] startingAt;

    RoleReader(Lexicon lexicon, Document document, List<Phrase> phrases, int[] startingAt) {
        this.lexicon = lexicon;
        this.document = document;
        this.phrases = phrases;
        this.startingAt = startingAt;
    }

    /** The role before a name that begins at a token, without titles of courtesy. */
    String before(Phrase phrase, int to) {
        int end = to;
        while (end > phrase.core()
                && lexicon.titles.contains(document.token(end - 1).lower())
                && (lexicon.courtesies.contains(document.token(end - 1).lower()) || end - 1 > phrase.core())
                && !(end - 2 >= phrase.core()
                        && lexicon.titles.contains(document.token(end - 2).lower()))
                && !isOfficeOf(phrase, end - 1)) {
            end--;
        }
        if (end < to && !holdsRole(phrase.core(), end)) {
            end = lexicon.isPersonNoun(document.token(end).lower()) && end > phrase.core() ? to : phrase.core();
        }
        if (end == phrase.core()) {
            return "";
        }
        return document.words(new Range(start(phrase), end));
    }

    private boolean holdsRole(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = document.token(i).lower();
            if (lexicon.isPersonNoun(word) || lexicon.titles.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where a role begins: with whose it is, unless only a pronoun says so. */
    private int start(Phrase phrase) {
        return isOwnedByName(phrase) ? phrases.get(phrase.owner()).range().from() : phrase.core();
    }

    private boolean isOwnedByName(Phrase phrase) {
        return phrase.owner() >= 0
                && lexicon.pronoun(document.token(phrases.get(phrase.owner()).core())) == Pronoun.NONE;
    }

    /** Whether the word before a title belongs to it, as in "Foreign Minister": no role of its own stands before it. */
    private boolean isOfficeOf(Phrase phrase, int title) {
        if (lexicon.courtesies.contains(document.token(title).lower())) {
            return false;
        }
        for (int i = phrase.core(); i < title; i++) {
            String word = document.token(i).lower();
            if (lexicon.isPersonNoun(word) && !lexicon.officeFields.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The role noun before a name. */
    String noun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            String word = document.token(i).lower();
            boolean rank = i > from
                    && lexicon.titles.contains(word)
                    && lexicon.isPersonNoun(document.token(i - 1).lower());
            if (lexicon.isPersonNoun(word) && !rank) {
                return word;
            }
        }
        return document.token(to - 1).lower();
    }

    /** The names before the role noun, or the owner: "Taliban" of "Taliban spokesman". */
    String bodyBefore(Phrase phrase, int to) {
        int end = phrase.core();
        while (end < to
                && PhraseChunker.isName(document.token(end))
                && !lexicon.titles.contains(document.token(end).lower())
                && !lexicon.isPersonNoun(document.token(end).lower())) {
            end++;
        }
        int start = phrase.core();
        if (start < end
                && end < to
                && lexicon.isOrganizationNoun(document.token(end).lower())
                && !lexicon.isPersonNoun(document.token(end).lower())
                && end + 1 < to) {
            end++;
        }
        while (start < end && isField(start)) {
            start++;
        }
        while (end > start && isField(end - 1)) {
            end--;
        }
        if (start < end && end < to) {
            return document.words(new Range(start, end));
        }
        return isOwnedByName(phrase)
                        && !lexicon.kinNouns.contains(document.token(to - 1).lower())
                ? words(phrases.get(phrase.owner()))
                : "";
    }

    /** Whether a word says what an office is for or of which people somebody is, and names no body. */
    private boolean isField(int index) {
        String word = document.token(index).lower();
        return lexicon.officeFields.contains(word) || lexicon.isDemonym(word);
    }

    /** The body behind "for" or "of". */
    String bodyAfter(int preposition) {
        int index = behindPreposition(preposition);
        return index < 0 || !canBeBody(phrases.get(index)) ? "" : words(phrases.get(index));
    }

    /** Whether somebody can speak for what a phrase says: a name, a body, or several people. */
    private boolean canBeBody(Phrase phrase) {
        Token head = document.token(phrase.head());
        String word = head.lower();
        boolean bare = phrase.core() == phrase.range().from();
        if (lexicon.calendar.contains(word) || bare && lexicon.officeFields.contains(word)) {
            return false;
        }
        return PhraseChunker.isCapitalized(head)
                || lexicon.isOrganizationNoun(word)
                || lexicon.isGroupNoun(word)
                || lexicon.isPersonNoun(word)
                || lexicon.isPersonPlural(head)
                || lexicon.isOrganizationNoun(Lexicon.singular(word));
    }

    /** The body right behind "for" or "of", if its head noun shows that it is one. */
    String namedBodyAfter(int preposition) {
        int index = behindPreposition(preposition);
        if (index < 0
                || lexicon.possessive.contains(
                        document.token(phrases.get(index).range().from()).lower())) {
            return ""; // "thank Ana for her service"
        }
        return lexicon.isOrganizationNoun(headWord(phrases.get(index))) ? words(phrases.get(index)) : "";
    }

    /** The head noun before "of Agriculture" and the like. */
    private String headWord(Phrase phrase) {
        return document.token(phrase.head()).lower();
    }

    /** A role as the text words it, with "for" or "of" a body, without its article. */
    String role(Phrase phrase) {
        int end = end(phrase);
        return document.words(new Range(Math.min(start(phrase), phrase.core()), end));
    }

    /** Where a role with "for" or "of" a body ends. */
    int end(Phrase phrase) {
        int body = behindPreposition(phrase.range().to());
        return body < 0 ? phrase.range().to() : phrases.get(body).range().to();
    }

    /** The words of a phrase that names a body, without an article before a name. */
    String words(Phrase phrase) {
        int from = phrase.range().from();
        boolean name = PhraseChunker.isCapitalized(document.token(phrase.head()));
        return document.words(new Range(
                name && phrase.owner() < 0 ? phrase.core() : from,
                phrase.range().to()));
    }

    /** Whoever made a document: "the farmers" of "a video released by the farmers". */
    String maker(Phrase phrase) {
        int at = phrase.range().to();
        int end = document.sentenceOf(phrase.head()).to();
        if (at + 1 < end
                && document.token(at).text().equals(",")
                && document.token(at + 1).upos() == VERB) {
            at++;
        }
        if (at < end && document.token(at).upos() == VERB) {
            if (lexicon.obtaining.contains(document.token(at).lemma())) {
                return "";
            }
            at++;
        }
        boolean preposition = at + 1 < end
                && lexicon.makerPrepositions.contains(document.token(at).lower());
        return preposition && startingAt[at + 1] >= 0 ? words(phrases.get(startingAt[at + 1])) : "";
    }

    /** The phrase behind "for" or "of", or -1; a number follows in "for six hours" and "at least six". */
    private int behindPreposition(int index) {
        boolean preposition = index + 1 < document.size()
                && lexicon.affiliationPrepositions.contains(
                        document.token(index).lower())
                && document.token(index + 1).upos() != NUM
                && !document.token(index + 1).lower().equals("least");
        return preposition ? startingAt[index + 1] : -1;
    }
}
