package org.hearsay.internal.speakers;

import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Words of names, in lower case: first names, surnames, bodies, places and peoples. Immutable. */
final class NameWords {

    private static final int LONGEST_ENDING = 7;

    private final WordList male;
    private final WordList female;
    private final WordList either;
    final WordList surnames;
    private final WordList surnameEndings;
    final WordList bodies;
    private final WordList bodyEndings;
    final WordList places;
    final WordList demonyms;
    private final WordList demonymPluralEndings;

    NameWords(WordLists words) {
        male = words.get("first-names-male");
        female = words.get("first-names-female");
        either = words.get("first-names-either");
        surnames = words.get("surnames");
        surnameEndings = words.get("surname-endings");
        bodies = words.get("organization-names");
        bodyEndings = words.get("organization-name-endings");
        places = words.get("place-names");
        demonyms = words.get("demonyms");
        demonymPluralEndings = words.get("demonym-plural-endings");
    }

    boolean isFirstName(String name) {
        return male.contains(name) || female.contains(name) || either.contains(name);
    }

    /** The gender of those who have a first name. */
    Gender gender(String firstName) {
        boolean man = male.contains(firstName);
        return man == female.contains(firstName) ? Gender.UNKNOWN : man ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether it is a surname of the list, or ends like one. */
    boolean isSurname(String name) {
        return surnames.contains(name)
                || surnames.contains(name.substring(name.lastIndexOf('-') + 1))
                || endsLike(name, surnameEndings);
    }

    /** Whether a name ends as those of companies and papers do. */
    boolean endsLikeBody(String name) {
        return endsLike(name, bodyEndings);
    }

    /** Whether it names a people, or those who live somewhere, in the plural. */
    boolean isPeople(String name) {
        return name.endsWith("men") && demonyms.contains(name.substring(0, name.length() - 3))
                || name.endsWith("s") && demonyms.contains(Nouns.singular(name));
    }

    /** Whether the name of a people means one of them behind an article: "the Italian", but not "the British". */
    boolean isOneOfPeople(String name) {
        return demonyms.contains(name) && !endsLike(name, demonymPluralEndings);
    }

    /** Whether a word ends like the list, with three letters before at least. */
    static boolean endsLike(String word, WordList endings) {
        for (int length = 2; length <= LONGEST_ENDING && length + 2 < word.length(); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
