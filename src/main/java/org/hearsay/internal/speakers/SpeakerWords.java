package org.hearsay.internal.speakers;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;
import org.hearsay.internal.text.Words;

/** The word lists that several classes of this room ask; a list that one class asks is read there. Immutable. */
final class SpeakerWords {

    final WordLists lists;
    final Nouns nouns;
    final NameWords names;
    final KindFinder kinds = new KindFinder(this);
    final WordList titles;
    final WordList courtesies;
    final WordList calendar;
    final WordList definite;
    final WordList indefinite;
    final WordList possessive;
    final WordList groupOpeners;
    final WordList singularOpeners;
    final WordList suffixes;
    final WordList particles;
    final WordList placePrepositions;
    final WordList connectors;
    final WordList mediaNameNouns;
    private final WordList reflexives;
    private final ListMultimap<String, Pronoun> pronouns = ArrayListMultimap.create();

    SpeakerWords(WordLists lists) {
        this.lists = lists;
        nouns = new Nouns(lists);
        names = new NameWords(lists);
        titles = lists.get("name-titles");
        courtesies = lists.get("courtesy-titles");
        calendar = lists.get("calendar-names");
        definite = lists.get("articles-definite");
        indefinite = lists.get("articles-indefinite");
        possessive = lists.get("pronouns-possessive");
        groupOpeners = lists.get("group-openers");
        singularOpeners = lists.get("singular-openers");
        suffixes = lists.get("name-suffixes");
        placePrepositions = lists.get("place-prepositions");
        particles = lists.get("name-particles");
        connectors = lists.get("name-connectors");
        mediaNameNouns = lists.get("media-name-nouns");
        reflexives = lists.get("pronouns-reflexive");
        for (Pronoun pronoun : Pronoun.values()) {
            if (pronoun != Pronoun.NONE) {
                lists.get(pronoun.list()).entries().forEach(word -> pronouns.put(word, pronoun));
            }
        }
    }

    /** What kind of pronoun a token is. */
    Pronoun pronoun(Token token) {
        for (Pronoun pronoun : pronouns.get(token.lower())) {
            if ((!pronoun.isRelative() || token.upos() == Upos.PRON) && !Words.isAcronym(token.text())) {
                return pronoun;
            }
        }
        return Pronoun.NONE;
    }

    /** Whether a token is "himself" or the like. */
    boolean isReflexive(Token token) {
        return token.upos() == Upos.PRON && reflexives.contains(token.lower());
    }

    /** Whether a word means nobody in particular: "one", "nobody". */
    boolean isIndefinite(String word) {
        return groupOpeners.contains(word) || singularOpeners.contains(word);
    }

    /** Whether a token can be a noun. */
    static boolean isNoun(Token token) {
        return token.upos() == Upos.NOUN || isName(token);
    }

    /** Whether a token can be part of a name; the tagger has other tags for acronyms, too: "the WHO". */
    static boolean isName(Token token) {
        return switch (token.upos()) {
            case PROPN -> true;
            case X -> token.isCapitalized();
            case PRON, ADJ, NOUN, INTJ -> token.text().length() <= 5 && Words.isAcronym(token.text());
            default -> false;
        };
    }
}
