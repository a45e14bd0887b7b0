package org.hearsay.internal.speakers;

import static org.hearsay.internal.text.Upos.PRON;

import java.util.List;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** What the room's word lists know about single words. Immutable. */
final class Lexicon {

    private static final int LONGEST_ENDING = 7;

    /** A kind of bodies by the nouns that describe one, "the company", and those that end its name, "Inc.". */
    record Trade(WordList nouns, WordList nameNouns) {}

    private static final String AGED = "-year-old";

    private final WordList maleNames;
    private final WordList femaleNames;
    private final WordList eitherNames;
    private final WordList surnames;
    private final WordList surnameEndings;
    private final WordList organizationNames;
    private final WordList organizationNameEndings;
    private final WordList demonyms;
    private final WordList demonymPluralEndings;
    private final WordList maleWords;
    private final WordList femaleWords;
    private final WordList personNouns;
    private final WordList personNounEndings;
    private final WordList groupNouns;
    private final WordList organizationNouns;
    private final WordList documentNouns;
    /** Kinds of bodies: what any of a kind may be called, and what ends their names. */
    final List<Trade> trades;

    final WordList mediaNameNouns;
    final WordList bodyNouns;
    final WordList countryNouns;
    private final WordList generalPersonNouns;
    final WordList pairWords;
    private final WordList merePersonNouns;
    final WordList officeFields;
    final WordList kinNouns;
    final WordList officesAddressed;
    final WordList interjections;
    final WordList selfIntroductions;
    final WordList selfAnnouncements;
    final WordList introductionEnds;
    final WordList interviewWords;
    final WordList interviewVerbs;
    final WordList titles;
    final WordList courtesies;
    final WordList suffixes;
    final WordList particles;
    final WordList connectors;
    final WordList places;
    final WordList placePrepositions;
    final WordList affiliationPrepositions;
    final WordList makerPrepositions;
    final WordList companyForms;
    final WordList obtaining;
    final WordList calendar;
    final WordList groupOpeners;
    final WordList singularOpeners;
    final WordList definite;
    final WordList indefinite;
    final WordList possessive;
    final WordList phraseEnds;
    private final WordList he;
    private final WordList she;
    private final WordList it;
    private final WordList they;
    private final WordList first;
    private final WordList second;
    private final WordList relative;
    private final WordList who;

    Lexicon(WordLists words) {
        maleNames = words.get("first-names-male");
        femaleNames = words.get("first-names-female");
        eitherNames = words.get("first-names-either");
        surnames = words.get("surnames");
        surnameEndings = words.get("surname-endings");
        organizationNames = words.get("organization-names");
        organizationNameEndings = words.get("organization-name-endings");
        demonyms = words.get("demonyms");
        demonymPluralEndings = words.get("demonym-plural-endings");
        selfIntroductions = words.get("self-introductions");
        selfAnnouncements = words.get("self-announcements");
        introductionEnds = words.get("introduction-ends");
        interviewWords = words.get("interview-words");
        interviewVerbs = words.get("interview-verbs");
        mediaNameNouns = words.get("media-name-nouns");
        trades = List.of(
                new Trade(words.get("company-nouns"), words.get("company-name-nouns")),
                new Trade(words.get("media-nouns"), mediaNameNouns),
                new Trade(words.get("club-nouns"), words.get("club-name-nouns")));
        bodyNouns = words.get("body-nouns");
        countryNouns = words.get("country-nouns");
        generalPersonNouns = words.get("general-person-nouns");
        pairWords = words.get("pair-words");
        merePersonNouns = words.get("mere-person-nouns");
        officeFields = words.get("office-fields");
        kinNouns = words.get("kin-nouns");
        officesAddressed = words.get("offices-addressed");
        interjections = words.get("interjections");
        maleWords = words.get("male-words");
        femaleWords = words.get("female-words");
        personNouns = words.get("person-nouns");
        personNounEndings = words.get("person-noun-endings");
        groupNouns = words.get("group-nouns");
        organizationNouns = words.get("organization-nouns");
        documentNouns = words.get("document-nouns");
        titles = words.get("name-titles");
        courtesies = words.get("courtesy-titles");
        suffixes = words.get("name-suffixes");
        particles = words.get("name-particles");
        connectors = words.get("name-connectors");
        places = words.get("place-names");
        placePrepositions = words.get("place-prepositions");
        affiliationPrepositions = words.get("affiliation-prepositions");
        makerPrepositions = words.get("maker-prepositions");
        companyForms = words.get("company-forms");
        obtaining = words.get("verbs-of-obtaining");
        calendar = words.get("calendar-names");
        groupOpeners = words.get("group-openers");
        singularOpeners = words.get("singular-openers");
        definite = words.get("articles-definite");
        indefinite = words.get("articles-indefinite");
        possessive = words.get("pronouns-possessive");
        phraseEnds = words.get("phrase-ends");
        he = words.get("pronouns-male");
        she = words.get("pronouns-female");
        it = words.get("pronouns-thing");
        they = words.get("pronouns-plural");
        first = words.get("pronouns-first");
        second = words.get("pronouns-second");
        relative = words.get("pronouns-relative");
        who = words.get("pronouns-relative-person");
    }

    /** What kind of pronoun a token is. */
    Pronoun pronoun(Token token) {
        String word = token.lower();
        if (KindFinder.isAcronym(token.text())) {
            return Pronoun.NONE;
        }
        if (he.contains(word)) {
            return Pronoun.HE;
        }
        if (she.contains(word)) {
            return Pronoun.SHE;
        }
        if (they.contains(word)) {
            return Pronoun.THEY;
        }
        if (it.contains(word)) {
            return Pronoun.IT;
        }
        if (first.contains(word)) {
            return Pronoun.FIRST;
        }
        if (second.contains(word)) {
            return Pronoun.SECOND;
        }
        if (token.upos() != PRON) {
            return Pronoun.NONE;
        }
        return who.contains(word) ? Pronoun.WHO : relative.contains(word) ? Pronoun.RELATIVE : Pronoun.NONE;
    }

    /** Whether the noun, title or pronoun shows a gender. */
    Gender genderOfWord(String word) {
        return maleWords.contains(word) ? Gender.MALE : femaleWords.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whose first name it is. */
    Gender genderOfFirstName(String name) {
        boolean male = maleNames.contains(name);
        return male == femaleNames.contains(name) ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether it is a first name of the lists. */
    boolean isFirstName(String name) {
        return maleNames.contains(name) || femaleNames.contains(name) || eitherNames.contains(name);
    }

    /** Whether the noun may take up a person of any kind: "the official", "the 45-year-old". */
    boolean isGeneralPerson(String noun) {
        return generalPersonNouns.contains(noun) || noun.endsWith(AGED);
    }

    /** Whether the noun says of a person nothing but age and gender. */
    boolean isMerePerson(String noun) {
        return merePersonNouns.contains(noun) || noun.endsWith(AGED);
    }

    /** Whether it is a family name of the list, or ends like one. */
    boolean isSurname(String name) {
        return surnames.contains(name) || surnames.contains(lastPart(name)) || endsLike(name, surnameEndings);
    }

    /** Whether it is a family name of the list. */
    boolean isListedSurname(String name) {
        return surnames.contains(name);
    }

    /** Whether it is a body that the list knows by name. */
    boolean isKnownBody(String name) {
        return organizationNames.contains(name);
    }

    /** Whether a name ends as companies and papers do. */
    boolean endsLikeBody(String name) {
        return endsLike(name, organizationNameEndings);
    }

    /** Whether it is the name of a people, or of those who live somewhere, in the plural. */
    boolean isPeople(String name) {
        return name.endsWith("men") && demonyms.contains(name.substring(0, name.length() - 3))
                || name.endsWith("s") && demonyms.contains(singular(name));
    }

    /** Whether it is one of a people, or says whose somebody or something is: "Canadian". */
    boolean isDemonym(String name) {
        return demonyms.contains(name);
    }

    /** Whether the name of a people means one of them with an article: "the Italian", but not "the British". */
    boolean isOneOfPeople(String name) {
        return demonyms.contains(name) && !endsLike(name, demonymPluralEndings);
    }

    /** Whether the word stands for no one in particular: "one", "nobody". */
    boolean isIndefinite(String word) {
        return groupOpeners.contains(word) || singularOpeners.contains(word);
    }

    private static boolean endsLike(String name, WordList endings) {
        for (int length = 2; length <= LONGEST_ENDING && length + 2 < name.length(); length++) {
            if (endings.contains(name.substring(name.length() - length))) {
                return true;
            }
        }
        return false;
    }

    boolean isPersonNoun(String word) {
        return personNouns.contains(word) || personNouns.contains(lastPart(word)) || endsLike(word, personNounEndings);
    }

    boolean isOrganizationNoun(String word) {
        return organizationNouns.contains(word) || organizationNouns.contains(lastPart(word));
    }

    boolean isDocumentNoun(String word) {
        return documentNouns.contains(word);
    }

    boolean isGroupNoun(String word) {
        return groupNouns.contains(word);
    }

    /** Whether the word is the plural of a noun for one person. */
    boolean isPersonPlural(Token token) {
        String word = lastPart(token.lower());
        if (word.endsWith("men")) {
            return personNouns.contains(word.substring(0, word.length() - 2) + "an");
        }
        return word.endsWith("s") && !isPersonNoun(word) && isPersonNoun(singular(word));
    }

    /** A noun without its plural ending, as far as letters show it. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static String lastPart(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && hyphen < word.length() - 1 ? word.substring(hyphen + 1) : word;
    }
}
