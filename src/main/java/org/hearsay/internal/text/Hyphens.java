package org.hearsay.internal.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** Tags hyphenated words, whose parts the tag model knows as words of their own: "15-year" as "15", "-", "year". Immutable. */
final class Hyphens {

    private final ImmutableSet<String> prefixes = Lines.words("hyphen-prefixes");

    /** Adds a word, or the parts of a hyphenated word with their hyphens, to the words of a sentence. */
    void addParts(String word, List<String> forms) {
        int from = 0;
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Characters.isHyphen(word.charAt(i))
                    && Character.isLetterOrDigit(word.charAt(i - 1))
                    && Character.isLetterOrDigit(word.charAt(i + 1))) {
                forms.add(word.substring(from, i));
                forms.add("-");
                from = i + 1;
            }
        }
        forms.add(from == 0 ? word : word.substring(from));
    }

    /**
     * The tag of a hyphenated word.
     *
     * @param word its characters
     * @param last the tag of its last part, perhaps with a clitic's
     * @param next the tag of the word behind it, or an empty string
     */
    String tag(String word, String last, String next) {
        int plus = last.indexOf('+');
        String clitic = plus < 0 ? "" : last.substring(plus);
        String host = plus < 0 ? last : last.substring(0, plus);
        boolean prefixed = prefixes.contains(word.substring(0, firstHyphen(word)).toLowerCase(Locale.ROOT));
        boolean describes = clitic.isEmpty() && (next.startsWith("NOUN") || next.equals("ADJ"));
        return switch (host) {
            case "VERB", "AUX", "NOUN" -> describes && !prefixed ? "ADJ" : last;
            case "ADV", "ADP", "PART", "SCONJ", "PUNCT", "X", "PRON", "DET" -> (describes ? "ADJ" : "NOUN") + clitic;
            default -> last;
        };
    }

    private static int firstHyphen(String word) {
        int i = 0;
        while (i < word.length() && !Characters.isHyphen(word.charAt(i))) {
            i++;
        }
        return i;
    }
}
