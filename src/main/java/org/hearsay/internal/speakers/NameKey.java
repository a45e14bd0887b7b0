package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.Words;

/**
 * Something by which a further name may be recognized: a part of a known name, or how it sounds.
 *
 * @param part which part it is
 * @param text its words in lower case, one space apart
 */
record NameKey(Part part, String text) {

    /** The parts of a name. */
    enum Part {
        FIRST_AND_LAST, // "ana ruiz" of "Ana Maria Ruiz"
        INITIAL_AND_LAST, // "a ruiz" of "Ana Ruiz"
        MERE_INITIAL_AND_LAST, // "a ruiz" of "A. Ruiz"
        SOUND_OF_FIRST_AND_LAST, // The consonants of first and last name
        FIRST, // "ana"
        LAST, // "ruiz"
        LAST_OF_GENDER, // "female ruiz"
        SOUND_OF_LAST, // The consonants of the last name
        SURNAMES, // "del carmen lopez" of "Maria del Carmen Lopez"
        END, // "red cross" of "International Committee of the Red Cross"
        WITHOUT_FORM, // "kelso motors" of "Kelso Motors plc"
        ACRONYM, // "un" of "United Nations"
        OPENER; // "labour" of "Labour Party"

        NameKey of(String text) {
            return new NameKey(this, text);
        }
    }

    /** A last name that comes with a gender. */
    static NameKey last(Gender gender, String last) {
        return Part.LAST_OF_GENDER.of(gender + " " + last);
    }

    /** The key of an initial, or of a first name by its initial, with a last name. */
    static NameKey initial(Part part, String first, String last) {
        return part.of(first.charAt(0) + " " + last);
    }

    static NameKey soundOf(String first, String last) {
        return Part.SOUND_OF_FIRST_AND_LAST.of(Spelling.skeleton(first) + " " + Spelling.skeleton(last));
    }

    static NameKey soundOf(String last) {
        return Part.SOUND_OF_LAST.of(Spelling.skeleton(last));
    }

    /** All keys of a person's name of two words at least. */
    static List<NameKey> ofPerson(List<String> name, Gender gender) {
        String first = name.get(0);
        String last = name.get(name.size() - 1);
        List<NameKey> keys = new ArrayList<>(List.of(
                Part.FIRST_AND_LAST.of(first + " " + last),
                initial(Part.INITIAL_AND_LAST, first, last),
                soundOf(first, last),
                Part.LAST.of(last),
                soundOf(last),
                Part.FIRST.of(first),
                last(gender, last)));
        if (Words.isInitial(first)) {
            keys.add(initial(Part.MERE_INITIAL_AND_LAST, first, last));
        }
        for (int i = 1; i < name.size() - 1; i++) {
            keys.add(Part.SURNAMES.of(end(name, i)));
        }
        return keys;
    }

    /** The keys of the ends and the acronym of a body's name of two words at least. */
    static List<NameKey> ofBody(List<String> name, WordList connectors) {
        List<NameKey> keys = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            keys.add(Part.END.of(end(name, i)));
        }
        String acronym = name.stream()
                .filter(word -> !connectors.contains(word))
                .map(NameKey::letters)
                .collect(Collectors.joining());
        keys.add(Part.ACRONYM.of(acronym));
        if (acronym.length() > 1) {
            keys.add(Part.ACRONYM.of(acronym.substring(1)));
        }
        return keys;
    }

    /** What an acronym has of a word: its initial, or all letters of "U.S.". */
    private static String letters(String word) {
        boolean abbreviated = word.indexOf('.') > 0 && word.length() > 2;
        return abbreviated ? word.replace(".", "") : word.substring(0, 1);
    }

    private static String end(List<String> name, int from) {
        return String.join(" ", name.subList(from, name.size()));
    }
}
