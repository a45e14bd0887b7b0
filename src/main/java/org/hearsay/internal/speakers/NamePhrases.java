package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.cues.Labels;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.Words;

/** Tells which phrases of a document are names, and where the name begins behind titles and roles. */
final class NamePhrases {

    private final Phrases phrases;
    private final SpeakerWords words;
    private final NameWords listed;
    private final Nouns nouns;
    private final WordList officesAddressed;
    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> labels;

    NamePhrases(Phrases phrases) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.listed = words.names;
        this.nouns = words.nouns;
        this.officesAddressed = words.lists.get("offices-addressed");
        Document document = phrases.document();
        this.labels = Labels.of(document);
        for (Range sentence : document.sentences()) {
            String before = "";
            for (Token token : document.tokens().subList(sentence.from(), sentence.to())) {
                if (token.upos() == PROPN) {
                    names.add(token.text());
                }
                if (token.isCapitalized() && listed.isFirstName(before)) {
                    surnames.add(token.text());
                }
                before = token.lower();
            }
        }
    }

    /** Whether it is the label of somebody in a transcript. */
    boolean isLabel(Phrase phrase) {
        return labels.contains(phrases.document().words(phrase.range()));
    }

    /** Whether a word is behind a first name somewhere. */
    boolean isSurname(Token token) {
        return surnames.contains(token.text());
    }

    /** Whether a phrase is a name, and no description. */
    boolean isNamed(Phrase phrase) {
        Token head = phrases.head(phrase);
        String noun = head.lower();
        boolean single = phrase.range().length() == 1;
        if (phrases.hasArticle(phrase) && phrase.core() == phrase.head() && listed.isOneOfPeople(noun)) {
            return false;
        }
        if (isLabel(phrase) && !nouns.isPerson(noun)
                || isNameWithArticle(phrase, head)
                || single && isSurname(head)
                || single && head.isCapitalized() && (listed.bodies.contains(noun) || listed.places.contains(noun))) {
            return true;
        }
        if (!phrases.isName(phrase.head())) {
            return namesBody(phrase, head) || isMistagged(phrase, head);
        }
        if (!nouns.isPerson(noun) && !nouns.isPersonPlural(noun) && !words.titles.contains(noun)) {
            return !bareNoun(phrase, head);
        }
        if (phrase.head() == phrase.core()) {
            return false;
        }
        String before = phrases.at(phrase.head() - 1).lower();
        return hasOwnArticle(phrase)
                || listed.isFirstName(before)
                || words.courtesies.contains(before) && !officesAddressed.contains(noun);
    }

    /** Whether a capitalized noun, alone or behind a name, is a name that the tagger took for a noun. */
    private boolean isMistagged(Phrase phrase, Token head) {
        boolean opens = phrases.document().sentenceOf(phrase.head()).from() == phrase.head();
        boolean alone = phrase.range().length() == 1 && (names.contains(head.text()) || !opens);
        boolean behindName = phrase.head() > phrase.core() && phrases.isName(phrase.head() - 1);
        return (alone || behindName)
                && head.isCapitalized()
                && !words.kinds.ofNoun(head, true).certain();
    }

    /** Whether it is "the Kremlin", or "The Observer", which with a small letter could be a man. */
    private boolean isNameWithArticle(Phrase phrase, Token head) {
        return phrases.hasArticle(phrase)
                && phrase.core() == phrase.head()
                && (phrases.isName(phrase.head()) && listed.bodies.contains(head.lower())
                        || head.isCapitalized() && words.mediaNameNouns.contains(head.lower()));
    }

    /** Whether a capitalized noun is alone, as "the Department" is, and no name like "The Guardian". */
    private boolean bareNoun(Phrase phrase, Token head) {
        String noun = head.lower();
        return phrase.range().to() == phrase.head() + 1
                && phrase.core() == phrase.head()
                && isDefinite(phrase)
                && !words.mediaNameNouns.contains(noun)
                && !listed.bodies.contains(noun)
                && (nouns.isOrganization(noun) || nouns.documents.contains(noun));
    }

    /** Whether a common noun heads the name of a body: "the Clinton campaign", "the Economic Times". */
    private boolean namesBody(Phrase phrase, Token head) {
        if (head.upos() != NOUN || phrase.head() == phrase.core() || phrase.owner() != null) {
            return false;
        }
        Token before = phrases.token(phrase.head() - 1);
        boolean capitals = before.isCapitalized() && head.isCapitalized() && !phrase.isBare();
        return (SpeakerWords.isName(before) || capitals)
                && words.kinds.ofNoun(head, true).is(SpeakerKind.ORGANIZATION);
    }

    /** Whether the article belongs to the name, as in "the paper, The Daily Star". */
    boolean hasOwnArticle(Phrase phrase) {
        return phrases.hasArticle(phrase)
                && phrases.at(phrase.core() - 1).isCapitalized()
                && phrases.at(phrase.core()).isCapitalized()
                && !phrases.opensSentence(phrase);
    }

    /** Whether it is definite, as "the mayor" is. */
    boolean isDefinite(Phrase phrase) {
        return words.definite.contains(phrases.opener(phrase)) && phrase.owner() == null;
    }

    /** Whether a word before a name says what somebody is; "moderate" doesn't if it is an adjective. */
    boolean isTitle(Token token) {
        boolean adjective = token.upos() == ADJ && !token.isCapitalized();
        return words.titles.contains(token.lower()) || nouns.isPerson(token.lower()) && !adjective;
    }

    /** The first token of the name proper, behind titles and roles. */
    int nameStart(Phrase phrase) {
        int head = phrase.head();
        int core = phrase.core();
        if (listed.bodies.contains(Words.lower(phrases.text(core, phrase.range().to())))) {
            return core; // "Human Rights Watch"
        }
        boolean afterFirstName = head > core && phrases.isFirstName(head - 1);
        if (nouns.isOrganization(phrases.at(head).lower()) && !afterFirstName) {
            return bodyStart(core, head);
        }
        for (int i = head - 1; i >= core; i--) {
            if (endsTitle(i, core)) {
                return i + 1;
            }
        }
        // "Crooked Hillary Clinton": no name begins with an adjective before a first name.
        boolean epithet = core + 1 < head && phrases.at(core).is(ADJ) && phrases.isFirstName(core + 1);
        return epithet ? core + 1 : core;
    }

    /** The words of a name; tokens without a space between them are one word. */
    List<String> words(int from, int to) {
        List<String> joined = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = phrases.token(i);
            int last = joined.size() - 1;
            if (last >= 0 && phrases.token(i - 1).end() == token.start()) {
                joined.set(last, joined.get(last) + token.text());
            } else {
                joined.add(token.text());
            }
        }
        return joined;
    }

    private int bodyStart(int core, int head) {
        int start = core;
        for (int i = core; i < head; i++) {
            boolean describes = phrases.at(i).is(NOUN) && phrases.at(head).isCapitalized();
            if (!phrases.at(i).isCapitalized() && (i == start || describes)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Whether a title or another word that belongs to no name is before one. */
    private boolean endsTitle(int index, int core) {
        Token token = phrases.token(index);
        boolean behindFirstName = index > core && phrases.isFirstName(index - 1);
        boolean opensName =
                !behindFirstName || words.courtesies.contains(token.lower()) || phrases.isFirstName(index + 1);
        return isTitle(token) && opensName
                || !token.isCapitalized()
                        && !words.particles.contains(token.lower())
                        && token.upos() != PUNCT
                        && token.upos() != PROPN;
    }
}
