package org.hearsay.internal.speakers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a document, in text order, and what is asked of the words around them. Immutable. */
final class Phrases {

    private final SpeakerWords words;
    private final Document document;
    private final TokenSlice tokens;
    private final List<Phrase> phrases;
    private final int[] startingAt;
    private final Map<Integer, Phrase> ownedByHead = new HashMap<>();

    Phrases(SpeakerWords words, Document document, List<Phrase> phrases) {
        this.words = words;
        this.document = document;
        this.tokens = TokenSlice.of(document);
        this.phrases = List.copyOf(phrases);
        this.startingAt = new int[document.size()];
        Arrays.fill(startingAt, -1);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            startingAt[phrase.range().from()] = i;
            if (phrase.owner() != null) {
                ownedByHead.put(phrase.owner().head(), phrase);
            }
        }
    }

    SpeakerWords words() {
        return words;
    }

    Document document() {
        return document;
    }

    List<Phrase> all() {
        return phrases;
    }

    /** A cursor at a token, which may be outside of the document. */
    Cursor at(int token) {
        return tokens.at(token);
    }

    Token token(int index) {
        return document.token(index);
    }

    Pronoun pronoun(int token) {
        return words.pronoun(document.token(token));
    }

    /** Whether a token can be part of a name. */
    boolean isName(int token) {
        return SpeakerWords.isName(document.token(token));
    }

    boolean isFirstName(int token) {
        return words.names.isFirstName(at(token).lower());
    }

    boolean isTitle(int token) {
        return at(token).isIn(words.titles);
    }

    boolean isCourtesy(int token) {
        return at(token).isIn(words.courtesies);
    }

    /** Whether a noun for a person is at a token. */
    boolean isPerson(int token) {
        return words.nouns.isPerson(at(token).lower());
    }

    /** The index of the longest phrase that begins at a token, or -1. */
    int indexAt(int token) {
        return token < startingAt.length ? startingAt[token] : -1;
    }

    /** The longest phrase that begins at a token, if one does. */
    @Nullable
    Phrase startingAt(int token) {
        return indexAt(token) < 0 ? null : phrases.get(startingAt[token]);
    }

    /** The phrase that another possesses: "wife" of "Derek Holt's wife". */
    @Nullable
    Phrase ownedBy(Phrase owner) {
        return ownedByHead.get(owner.head());
    }

    /** The head noun. */
    Token head(Phrase phrase) {
        return document.token(phrase.head());
    }

    /** The first word in lower case. */
    String opener(Phrase phrase) {
        return document.token(phrase.range().from()).lower();
    }

    /** The index after the last token of the phrase's sentence. */
    int sentenceEnd(Phrase phrase) {
        return document.sentenceOf(phrase.head()).to();
    }

    /** Whether a sentence begins with it. */
    boolean opensSentence(Phrase phrase) {
        return document.sentenceOf(phrase.head()).from() == phrase.range().from();
    }

    /** Whether a preposition is right before it in its sentence. */
    boolean isGoverned(Phrase phrase) {
        int from = phrase.range().from();
        return from > document.sentenceOf(phrase.head()).from() && at(from - 1).is(Upos.ADP);
    }

    /** The text from one token to before another. */
    String text(int from, int to) {
        return document.words(new Range(from, to));
    }

    /** Whether a definite article is right before its core. */
    boolean hasArticle(Phrase phrase) {
        return !phrase.isBare() && at(phrase.core() - 1).isIn(words.definite);
    }

    /** Whether a comma is at a token. */
    boolean isComma(int token) {
        return at(token).isComma();
    }
}
