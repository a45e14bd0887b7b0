package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.stream.IntStream;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads what somebody is, and for which body, from the words around a name or a role noun. */
final class RoleReader {

    private final Phrases phrases;
    private final SpeakerWords words;
    private final Nouns nouns;
    private final WordList officeFields;
    private final WordList kinNouns;
    private final WordList affiliationPrepositions;
    private final WordList makerPrepositions;
    private final WordList obtaining;
    private final WordList superlatives;

    RoleReader(Phrases phrases) {
        this.phrases = phrases;
        words = phrases.words();
        nouns = words.nouns;
        officeFields = words.lists.get("office-fields");
        kinNouns = words.lists.get("kin-nouns");
        affiliationPrepositions = words.lists.get("affiliation-prepositions");
        makerPrepositions = words.lists.get("maker-prepositions");
        obtaining = words.lists.get("verbs-of-obtaining");
        superlatives = words.lists.get("number-superlatives");
    }

    /** The role before a name that begins at a token, without titles of courtesy. */
    String before(Phrase phrase, int to) {
        int end = to;
        while (end > phrase.core() && isNoPartOfRole(phrase, end - 1)) {
            end--;
        }
        boolean hasRole = IntStream.range(phrase.core(), end).anyMatch(i -> phrases.isPerson(i) || phrases.isTitle(i));
        if (end < to && !hasRole) {
            end = end > phrase.core() && phrases.isPerson(end) ? to : phrase.core();
        }
        return end == phrase.core() ? "" : phrases.text(start(phrase), end);
    }

    /** Whether a title is one of courtesy, or a second one behind a role. */
    private boolean isNoPartOfRole(Phrase phrase, int title) {
        return phrases.isTitle(title)
                && (phrases.isCourtesy(title) || title > phrase.core())
                && !(title > phrase.core() && phrases.isTitle(title - 1))
                && !isOfficeOf(phrase, title);
    }

    /** Whether the word before a title belongs to it, as in "Foreign Minister": no role of its own is before it. */
    private boolean isOfficeOf(Phrase phrase, int title) {
        return !phrases.isCourtesy(title)
                && IntStream.range(phrase.core(), title)
                        .noneMatch(i -> phrases.isPerson(i) && !phrases.at(i).isIn(officeFields));
    }

    /** Where a role begins: with its owner, unless that is a pronoun. */
    private int start(Phrase phrase) {
        Phrase owner = namedOwner(phrase);
        return owner == null ? phrase.core() : owner.range().from();
    }

    private @Nullable Phrase namedOwner(Phrase phrase) {
        Phrase owner = phrase.owner();
        boolean named = owner != null && phrases.pronoun(owner.core()) == Pronoun.NONE;
        return named ? owner : null;
    }

    /** The role noun before a name. */
    String noun(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean rank = i > from && phrases.isTitle(i) && phrases.isPerson(i - 1);
            if (phrases.isPerson(i) && !rank) {
                return phrases.at(i).lower();
            }
        }
        return phrases.at(to - 1).lower();
    }

    /** The names before the role noun, or the owner: "Taliban" of "Taliban spokesman". */
    String bodyBefore(Phrase phrase, int to) {
        int start = phrase.core();
        int end = start;
        while (end < to && phrases.isName(end) && !phrases.isTitle(end) && !phrases.isPerson(end)) {
            end++;
        }
        if (start < end
                && end + 1 < to
                && nouns.isOnlyOrganization(phrases.at(end).lower())) {
            end++;
        }
        while (start < end && isField(start)) {
            start++;
        }
        while (end > start && isField(end - 1)) {
            end--;
        }
        if (start < end && end < to) {
            return phrases.text(start, end);
        }
        Phrase owner = namedOwner(phrase);
        return owner == null || phrases.at(to - 1).isIn(kinNouns) ? "" : words(owner);
    }

    /** Whether a word says what an office is for or of which people somebody is, and names no body. */
    private boolean isField(int index) {
        return phrases.at(index).isIn(officeFields)
                || words.names.demonyms.contains(phrases.at(index).lower());
    }

    /** The body behind "for" or "of". */
    String bodyAfter(int preposition) {
        Phrase body = behindPreposition(preposition);
        return body == null || !canBeBody(body) ? "" : words(body);
    }

    /** Whether somebody can speak for what a phrase says: a name, a body, or several people. */
    private boolean canBeBody(Phrase phrase) {
        Token head = phrases.head(phrase);
        String noun = head.lower();
        if (words.calendar.contains(noun) || phrase.isBare() && officeFields.contains(noun)) {
            return false;
        }
        return head.isCapitalized()
                || nouns.isOrganization(noun)
                || nouns.groups.contains(noun)
                || nouns.isPerson(noun)
                || nouns.isPersonPlural(noun)
                || nouns.isOrganization(Nouns.singular(noun));
    }

    /** The body right behind "for" or "of", if its head noun shows that it is one. */
    String namedBodyAfter(int preposition) {
        Phrase body = behindPreposition(preposition);
        return body == null
                        || words.possessive.contains(phrases.opener(body)) // "thank Ana for her service"
                        || !nouns.isOrganization(phrases.head(body).lower())
                ? ""
                : words(body);
    }

    /** A role as the text words it, with "for" or "of" a body, without its article. */
    String role(Phrase phrase) {
        return phrases.text(start(phrase), end(phrase));
    }

    /** Where a role with "for" or "of" a body ends. */
    int end(Phrase phrase) {
        Phrase body = behindPreposition(phrase.range().to());
        return (body == null ? phrase : body).range().to();
    }

    /** The words of a phrase that names a body, without an article before a name. */
    String words(Phrase phrase) {
        boolean name = phrases.head(phrase).isCapitalized() && phrase.owner() == null;
        return phrases.text(
                name ? phrase.core() : phrase.range().from(), phrase.range().to());
    }

    /** The maker of a document: "the farmers" of "a video released by the farmers". */
    String maker(Phrase phrase) {
        int end = phrases.sentenceEnd(phrase);
        Cursor at = phrases.at(phrase.range().to());
        if (at.isComma() && at.index() + 1 < end && at.next().is(VERB)) {
            at = at.next();
        }
        if (at.index() < end && at.is(VERB)) {
            if (at.is(obtaining)) {
                return "";
            }
            at = at.next();
        }
        Phrase maker = at.index() + 1 < end && at.isIn(makerPrepositions) ? phrases.startingAt(at.index() + 1) : null;
        return maker == null ? "" : words(maker);
    }

    /** The phrase behind "for" or "of"; a number follows in "for six hours" and "at least six". */
    private @Nullable Phrase behindPreposition(int index) {
        Cursor next = phrases.at(index + 1);
        boolean affiliates = phrases.at(index).isIn(affiliationPrepositions) && !next.is(NUM);
        return affiliates && !next.isIn(superlatives) ? phrases.startingAt(index + 1) : null;
    }
}
