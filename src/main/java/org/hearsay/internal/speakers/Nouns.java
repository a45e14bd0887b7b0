package org.hearsay.internal.speakers;

import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Common nouns in lower case, by what they describe. A noun with a hyphen is listed by its last part. Immutable. */
final class Nouns {

    private final WordList persons;
    private final WordList personEndings;
    final WordList groups;
    private final WordList organizations;
    final WordList documents;
    private final WordList merePersons;
    private final WordList ageEndings;
    private final WordList male;
    private final WordList female;

    Nouns(WordLists words) {
        persons = words.get("person-nouns");
        personEndings = words.get("person-noun-endings");
        groups = words.get("group-nouns");
        organizations = words.get("organization-nouns");
        documents = words.get("document-nouns");
        merePersons = words.get("mere-person-nouns");
        ageEndings = words.get("age-endings");
        male = words.get("male-words");
        female = words.get("female-words");
    }

    boolean isPerson(String noun) {
        return persons.contains(noun) || persons.contains(lastPart(noun)) || NameWords.endsLike(noun, personEndings);
    }

    /** Whether the noun is the plural of one for a person. */
    boolean isPersonPlural(String noun) {
        String word = lastPart(noun);
        if (word.endsWith("men")) {
            return persons.contains(word.substring(0, word.length() - 2) + "an");
        }
        return word.endsWith("s") && !isPerson(word) && isPerson(singular(word));
    }

    /** Whether the noun says of a person nothing but age and gender. */
    boolean isMerePerson(String noun) {
        return merePersons.contains(noun) || isAge(noun);
    }

    /** Whether the noun says how old a person is: "45-year-old". */
    boolean isAge(String noun) {
        return ageEndings.entries().stream().anyMatch(noun::endsWith);
    }

    boolean isOrganization(String noun) {
        return organizations.contains(noun) || organizations.contains(lastPart(noun));
    }

    /** Whether the noun describes a body and can't describe a person. */
    boolean isOnlyOrganization(String noun) {
        return isOrganization(noun) && !isPerson(noun);
    }

    /** The gender that a noun, title or pronoun shows. */
    Gender gender(String word) {
        return male.contains(word) ? Gender.MALE : female.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a noun seems to have a plural ending. */
    static boolean isPlural(String noun) {
        return noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss");
    }

    /** A noun without its plural ending; unlike lemmas also of names: "Thais", "HEROES". */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int hissing = word.endsWith("sses") || word.endsWith("ches") ? 2 : 1;
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - hissing) : word;
    }

    private static String lastPart(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && hyphen < word.length() - 1 ? word.substring(hyphen + 1) : word;
    }
}
