package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PROPN;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.cues.Labels;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Tells which phrases of a document are names. */
final class NamePhrases {

    private final Lexicon lexicon;
    private final KindFinder kinds;
    private final Document document;
    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> labels;

    NamePhrases(Lexicon lexicon, KindFinder kinds, Document document) {
        this.lexicon = lexicon;
        this.kinds = kinds;
        this.document = document;
        this.labels = Labels.of(document);
        for (Range sentence : document.sentences()) {
            String before = "";
            for (Token token : document.tokens().subList(sentence.from(), sentence.to())) {
                if (token.upos() == PROPN) {
                    names.add(token.text());
                }
                if (PhraseChunker.isCapitalized(token) && lexicon.isFirstName(before)) {
                    surnames.add(token.text());
                }
                before = token.lower();
            }
        }
    }

    /** Whether it is the label of somebody in a transcript. */
    boolean isLabel(Phrase phrase) {
        return labels.contains(document.words(phrase.range()));
    }

    /** Whether a word stands behind a first name somewhere. */
    boolean isSurname(Token token) {
        return surnames.contains(token.text());
    }

    /** Whether a phrase is a name, and no description. */
    boolean isNamed(Phrase phrase) {
        Token head = document.token(phrase.head());
        if (hasArticle(phrase) && phrase.core() == phrase.head() && lexicon.isOneOfPeople(head.lower())) {
            return false;
        }
        boolean label = isLabel(phrase) && !lexicon.isPersonNoun(head.lower());
        if (label || isNameWithArticle(phrase, head) || phrase.range().length() == 1 && isSurname(head)) {
            return true;
        }
        if (PhraseChunker.isCapitalized(head)
                && phrase.range().length() == 1
                && (lexicon.isKnownBody(head.lower()) || lexicon.places.contains(head.lower()))) {
            return true;
        }
        if (!PhraseChunker.isName(head)) {
            return namesBody(phrase, head) || isMistagged(phrase, head);
        }
        if (!lexicon.isPersonNoun(head.lower())
                && !lexicon.isPersonPlural(head)
                && !lexicon.titles.contains(head.lower())) {
            return !bareNoun(phrase, head);
        }
        if (phrase.head() == phrase.core()) {
            return false;
        }
        if (hasOwnArticle(phrase)) {
            return true;
        }
        String before = document.token(phrase.head() - 1).lower();
        return lexicon.isFirstName(before)
                || lexicon.courtesies.contains(before) && !lexicon.officesAddressed.contains(head.lower());
    }

    /** Whether a capitalized noun, alone or behind a name, is a name that the tagger took for a noun. */
    private boolean isMistagged(Phrase phrase, Token head) {
        boolean opens = document.sentenceOf(phrase.head()).from() == phrase.head();
        boolean alone = phrase.range().length() == 1 && (names.contains(head.text()) || !opens);
        boolean behindName = phrase.head() > phrase.core() && PhraseChunker.isName(document.token(phrase.head() - 1));
        return (alone || behindName)
                && PhraseChunker.isCapitalized(head)
                && !kinds.ofNoun(head, true).sure();
    }

    /** Whether it is the name of a paper or of another body that has an article: "The Guardian", "the Kremlin". */
    private boolean isKnownName(Token head) {
        return PhraseChunker.isName(head)
                && (lexicon.mediaNameNouns.contains(head.lower()) || lexicon.isKnownBody(head.lower()));
    }

    /** Whether it is "the Kremlin", or "The Observer", which with a small letter could be a man. */
    private boolean isNameWithArticle(Phrase phrase, Token head) {
        return hasArticle(phrase)
                && phrase.core() == phrase.head()
                && (PhraseChunker.isName(head) && lexicon.isKnownBody(head.lower())
                        || PhraseChunker.isCapitalized(head) && lexicon.mediaNameNouns.contains(head.lower()));
    }

    /** Whether a capitalized noun stands alone, as "the Department" does. */
    private boolean bareNoun(Phrase phrase, Token head) {
        return phrase.range().to() == phrase.head() + 1
                && phrase.core() == phrase.head()
                && isKnown(phrase)
                && !isKnownName(head)
                && (lexicon.isOrganizationNoun(head.lower()) || lexicon.isDocumentNoun(head.lower()));
    }

    /** Whether a common noun heads the name of a body: "the Clinton campaign", "the Economic Times". */
    private boolean namesBody(Phrase phrase, Token head) {
        if (head.upos() != NOUN || phrase.head() == phrase.core() || phrase.owner() >= 0) {
            return false;
        }
        Token before = document.token(phrase.head() - 1);
        boolean capitals = PhraseChunker.isCapitalized(before)
                && PhraseChunker.isCapitalized(head)
                && phrase.core() > phrase.range().from();
        return (PhraseChunker.isName(before) || capitals)
                && kinds.ofNoun(head, true).kind() == SpeakerKind.ORGANIZATION;
    }

    /** Whether a definite article stands before what it says. */
    boolean hasArticle(Phrase phrase) {
        return phrase.core() > phrase.range().from()
                && lexicon.definite.contains(document.token(phrase.core() - 1).lower());
    }

    /** Whether the article belongs to the name, as in "the paper, The Daily Star". */
    boolean hasOwnArticle(Phrase phrase) {
        return hasArticle(phrase)
                && PhraseChunker.isCapitalized(document.token(phrase.core() - 1))
                && PhraseChunker.isCapitalized(document.token(phrase.core()))
                && !opensSentence(phrase);
    }

    /** Whether a sentence begins with it. */
    boolean opensSentence(Phrase phrase) {
        return document.sentenceOf(phrase.head()).from() == phrase.range().from();
    }

    /** Whether it stands for what the reader knows, as "the mayor" does. */
    boolean isKnown(Phrase phrase) {
        return lexicon.definite.contains(document.token(phrase.range().from()).lower()) && phrase.owner() < 0;
    }
}
