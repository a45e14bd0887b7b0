package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.NUM;

import java.util.List;
import java.util.Locale;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Token;

/** Tells people, bodies, groups and documents apart by the head noun, the shape of the name and the first name. */
final class KindFinder {

    private static final int LONGEST_PERSON_NAME = 4;
    private static final Guess BODY = new Guess(SpeakerKind.ORGANIZATION, true);

    private final Lexicon lexicon;

    KindFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A kind, and whether the words show it or it is only the likeliest. */
    record Guess(SpeakerKind kind, boolean sure) {}

    /** The kind of what a common noun describes; an individual is UNNAMED. */
    Guess ofNoun(Token head, boolean one) {
        String word = head.lower();
        if (lexicon.isOrganizationNoun(word) && !lexicon.isPersonNoun(word)) {
            return new Guess(SpeakerKind.ORGANIZATION, true);
        }
        if (lexicon.isPersonNoun(word)) {
            return new Guess(SpeakerKind.UNNAMED, true);
        }
        boolean people = lexicon.isDemonym(word) && !lexicon.isOneOfPeople(word); // "the British"
        if (people
                || lexicon.isPersonPlural(head)
                || lexicon.isGroupNoun(word)
                || (!one && lexicon.groupOpeners.contains(word))) {
            return new Guess(SpeakerKind.GROUP, true);
        }
        if (lexicon.isDocumentNoun(word)) {
            return new Guess(SpeakerKind.DOCUMENT, true);
        }
        if (lexicon.isOrganizationNoun(Lexicon.singular(word))) {
            return new Guess(SpeakerKind.GROUP, true);
        }
        if (!one && head.upos() == NUM && !lexicon.singularOpeners.contains(word)) {
            return new Guess(SpeakerKind.GROUP, true);
        }
        if (one && (lexicon.groupOpeners.contains(word) || lexicon.singularOpeners.contains(word))) {
            return new Guess(SpeakerKind.UNNAMED, true);
        }
        return new Guess(isPlural(head) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED, false);
    }

    /** The kind of what a name names. */
    Guess ofName(List<String> name, boolean article, boolean afterPlace) {
        String first = lower(name.get(0));
        String last = lower(name.get(name.size() - 1));
        String whole = lower(String.join(" ", name));
        if (name.size() == 2 && lexicon.definite.contains(first) && lexicon.isKnownBody(last)) {
            return BODY;
        }
        if (lexicon.places.contains(whole) || lexicon.isKnownBody(whole)) {
            return BODY;
        }
        if (lexicon.isPeople(last)) {
            return new Guess(SpeakerKind.GROUP, true);
        }
        return name.size() == 1 ? ofWord(name.get(0), article, afterPlace) : ofWords(name, first, last, article);
    }

    private Guess ofWord(String name, boolean article, boolean afterPlace) {
        String word = lower(name);
        if (lexicon.isOrganizationNoun(word)) {
            return BODY;
        }
        if (lexicon.isDocumentNoun(word)) {
            return new Guess(SpeakerKind.DOCUMENT, true);
        }
        if (lexicon.isFirstName(word)) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        if (isAcronym(name)) {
            return BODY;
        }
        if (lexicon.isDemonym(word)) {
            return new Guess(SpeakerKind.GROUP, false);
        }
        if (article) {
            return new Guess(word.endsWith("s") ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION, true);
        }
        if (lexicon.isSurname(word)) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        boolean bodily = afterPlace || lexicon.endsLikeBody(word) || hasCapitalInside(name);
        return new Guess(bodily ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON, false);
    }

    private Guess ofWords(List<String> name, String first, String last, boolean article) {
        if (name.contains("&")) {
            return BODY;
        }
        boolean ofPersonLength = name.size() <= LONGEST_PERSON_NAME;
        boolean body = lexicon.isOrganizationNoun(last) && !lexicon.isListedSurname(last) || lexicon.isKnownBody(last);
        if (ofPersonLength && lexicon.isFirstName(first) && !body) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        if (name.stream().anyMatch(word -> lexicon.isOrganizationNoun(lower(word)))) {
            return BODY;
        }
        if (lexicon.isDocumentNoun(last)) {
            return new Guess(SpeakerKind.DOCUMENT, true);
        }
        boolean initials = name.subList(0, name.size() - 1).stream().anyMatch(KindFinder::isInitial);
        if (!article && ofPersonLength && (initials || lexicon.isSurname(last))) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        if (article || lexicon.isKnownBody(first) || lexicon.isKnownBody(last)) {
            return BODY;
        }
        boolean bodily = !ofPersonLength
                || lexicon.places.contains(first)
                || lexicon.endsLikeBody(last)
                || lexicon.isDemonym(first)
                || name.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return new Guess(bodily ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON, false);
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a capital stands inside a word, as in "PolitiFact", and no particle before it: "McKay", "DuVernay". */
    private boolean hasCapitalInside(String name) {
        int inside = 1;
        while (inside < name.length() && !Character.isUpperCase(name.charAt(inside))) {
            inside++;
        }
        return inside < name.length()
                && name.length() > 3
                && name.chars().allMatch(Character::isLetter)
                && name.chars().anyMatch(Character::isLowerCase)
                && !lexicon.particles.contains(lower(name.substring(0, inside)));
    }

    /** Whether a noun shows a plural ending. */
    static boolean isPlural(Token head) {
        return head.lower().length() > 3
                && head.lower().endsWith("s")
                && !head.lower().endsWith("ss");
    }

    /** Whether a word is written like "UNESCO" or "U.S.". */
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '&') {
                return false;
            }
        }
        return letters >= 2;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
