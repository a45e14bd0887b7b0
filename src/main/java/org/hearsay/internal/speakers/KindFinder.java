package org.hearsay.internal.speakers;

import java.util.List;
import java.util.Locale;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Token;

/** Tells people, bodies, groups and documents apart by the head noun, the shape of the name and the first name. */
final class KindFinder {

    private static final int LONGEST_PERSON_NAME = 4;

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
        if (lexicon.isPersonPlural(head) || lexicon.isGroupNoun(word) || (!one && lexicon.groupOpeners.contains(word))) {
            return new Guess(SpeakerKind.GROUP, true);
        }
        if (lexicon.isDocumentNoun(word)) {
            return new Guess(SpeakerKind.DOCUMENT, true);
        }
        if (lexicon.isOrganizationNoun(Lexicon.singular(word))) {
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
        if (lexicon.places.contains(lower(String.join(" ", name)))) {
            return new Guess(SpeakerKind.ORGANIZATION, true);
        }
        boolean ofPersonLength = name.size() > 1 && name.size() <= LONGEST_PERSON_NAME;
        if (ofPersonLength && lexicon.isFirstName(first) && !lexicon.isOrganizationNoun(last)) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        if (name.stream().anyMatch(word -> lexicon.isOrganizationNoun(lower(word)))) {
            return new Guess(SpeakerKind.ORGANIZATION, true);
        }
        if (lexicon.isDocumentNoun(last)) {
            return new Guess(SpeakerKind.DOCUMENT, true);
        }
        if (lexicon.isFirstName(first) && name.size() == 1) {
            return new Guess(SpeakerKind.PERSON, true);
        }
        if (name.size() == 1 && isAcronym(name.get(0))) {
            return new Guess(SpeakerKind.ORGANIZATION, true);
        }
        if (article) {
            boolean several = last.endsWith("s") && name.size() == 1;
            return new Guess(several ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION, true);
        }
        if (afterPlace && name.size() == 1) {
            return new Guess(SpeakerKind.ORGANIZATION, false);
        }
        return new Guess(name.size() > LONGEST_PERSON_NAME ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON, false);
    }

    /** Whether a noun shows a plural ending. */
    static boolean isPlural(Token head) {
        return head.lower().length() > 3 && head.lower().endsWith("s") && !head.lower().endsWith("ss");
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
