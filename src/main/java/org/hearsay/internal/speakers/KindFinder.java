package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NUM;

import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Words;

/** Tells people, bodies, groups and documents apart by the head noun, the letters of the name and the first name. */
record KindFinder(SpeakerWords words) {

    private static final int LONGEST_PERSON_NAME = 4;

    /** A kind, and whether the words show it or it is only the likeliest. */
    record Guess(SpeakerKind kind, boolean certain) {

        static final Guess NONE = new Guess(SpeakerKind.UNNAMED, false);
        static final Guess INDIVIDUAL = new Guess(SpeakerKind.UNNAMED, true);
        static final Guess PERSON = new Guess(SpeakerKind.PERSON, true);
        static final Guess ORGANIZATION = new Guess(SpeakerKind.ORGANIZATION, true);
        static final Guess GROUP = new Guess(SpeakerKind.GROUP, true);
        static final Guess DOCUMENT = new Guess(SpeakerKind.DOCUMENT, true);

        boolean is(SpeakerKind other) {
            return kind == other;
        }

        private static Guess likely(SpeakerKind kind) {
            return new Guess(kind, false);
        }
    }

    /** The kind of what a common noun describes; an individual is UNNAMED. */
    Guess ofNoun(Token head, boolean one) {
        String noun = head.lower();
        if (words.nouns.isPerson(noun)) {
            return Guess.INDIVIDUAL;
        }
        if (words.nouns.isOrganization(noun)) {
            return Guess.ORGANIZATION;
        }
        boolean people = words.names.demonyms.contains(noun) && !words.names.isOneOfPeople(noun); // "the British"
        boolean opensGroup = words.groupOpeners.contains(noun);
        boolean opensSingular = words.singularOpeners.contains(noun);
        if (people || words.nouns.isPersonPlural(noun) || words.nouns.groups.contains(noun) || !one && opensGroup) {
            return Guess.GROUP;
        }
        if (words.nouns.documents.contains(noun)) {
            return Guess.DOCUMENT;
        }
        if (words.nouns.isOrganization(Nouns.singular(noun)) || !one && head.upos() == NUM && !opensSingular) {
            return Guess.GROUP;
        }
        if (one && (opensGroup || opensSingular)) {
            return Guess.INDIVIDUAL;
        }
        return Guess.likely(Nouns.isPlural(noun) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED);
    }

    /** The kind of what a name words.names. */
    Guess ofName(List<String> name, boolean article, boolean afterPlace) {
        String first = Words.lower(name.get(0));
        String last = Words.lower(name.get(name.size() - 1));
        String whole = Words.lower(String.join(" ", name));
        boolean behindArticle = name.size() == 2 && words.definite.contains(first) && words.names.bodies.contains(last);
        if (behindArticle || words.names.places.contains(whole) || words.names.bodies.contains(whole)) {
            return Guess.ORGANIZATION;
        }
        if (words.names.isPeople(last)) {
            return Guess.GROUP;
        }
        return name.size() == 1 ? ofWord(name.get(0), article, afterPlace) : ofWords(name, first, last, article);
    }

    private Guess ofWord(String name, boolean article, boolean afterPlace) {
        String word = Words.lower(name);
        if (words.nouns.isOrganization(word)) {
            return Guess.ORGANIZATION;
        }
        if (words.nouns.documents.contains(word)) {
            return Guess.DOCUMENT;
        }
        if (words.names.isFirstName(word)) {
            return Guess.PERSON;
        }
        if (Words.isAcronym(name)) {
            return Guess.ORGANIZATION;
        }
        if (words.names.demonyms.contains(word)) {
            return Guess.likely(SpeakerKind.GROUP);
        }
        if (article) {
            return word.endsWith("s") ? Guess.GROUP : Guess.ORGANIZATION;
        }
        if (words.names.isSurname(word)) {
            return Guess.PERSON;
        }
        boolean body = afterPlace || words.names.endsLikeBody(word) || hasCapitalInside(name);
        return Guess.likely(body ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON);
    }

    private Guess ofWords(List<String> name, String first, String last, boolean article) {
        if (name.contains("&")) {
            return Guess.ORGANIZATION;
        }
        boolean ofPersonLength = name.size() <= LONGEST_PERSON_NAME;
        boolean knownBody = words.names.bodies.contains(last);
        boolean body = knownBody || words.nouns.isOrganization(last) && !words.names.surnames.contains(last);
        if (ofPersonLength && words.names.isFirstName(first) && !body) {
            return Guess.PERSON;
        }
        if (name.stream().map(Words::lower).anyMatch(words.nouns::isOrganization)) {
            return Guess.ORGANIZATION;
        }
        if (words.nouns.documents.contains(last)) {
            return Guess.DOCUMENT;
        }
        boolean initials = name.subList(0, name.size() - 1).stream()
                .anyMatch(word -> word.length() == 2 && Words.isInitial(word) && Words.isCapitalized(word));
        if (!article && ofPersonLength && (initials || words.names.isSurname(last))) {
            return Guess.PERSON;
        }
        if (article || words.names.bodies.contains(first) || knownBody) {
            return Guess.ORGANIZATION;
        }
        boolean bodily = !ofPersonLength
                || words.names.places.contains(first)
                || words.names.endsLikeBody(last)
                || words.names.demonyms.contains(first)
                || name.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return Guess.likely(bodily ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON);
    }

    /** Whether a capital is inside a word, as in "PolitiFact", and no particle before it: "McKay", "DuVernay". */
    private boolean hasCapitalInside(String name) {
        int inside = 1;
        while (inside < name.length() && !Character.isUpperCase(name.charAt(inside))) {
            inside++;
        }
        return inside < name.length()
                && name.length() > 3
                && name.chars().allMatch(Character::isLetter)
                && name.chars().anyMatch(Character::isLowerCase)
                && !words.particles.contains(Words.lower(name.substring(0, inside)));
    }
}
