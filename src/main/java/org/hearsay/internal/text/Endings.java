package org.hearsay.internal.text;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The regular inflection of English verbs and nouns, undone. Immutable. */
final class Endings {

    private static final int SHORTEST_STEM = 2;
    /** The ending of a plural or a third person, which "pass", "bus" and "basis" haven't. */
    private static final Pattern S = Pattern.compile("(?<![sui])s\\z");

    private static final Pattern HISSING = Pattern.compile("(?:ss|sh|ch|x|zz|o)es\\z");

    private final WordList doubled;
    private final ImmutableMap<String, Boolean> takesE;
    private final int longest;

    Endings(WordLists words) {
        doubled = words.get("verbs-with-double-consonant");
        Map<String, Boolean> rows = new HashMap<>();
        for (Line line : Line.ofTable("text/stem-endings.tsv")) {
            List<String> row = line.cells(2, 2);
            line.put(rows, row.get(0), row.get(1).equals("e"));
        }
        takesE = ImmutableMap.copyOf(rows);
        longest = rows.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /** The base form and inflection of a regular verb. */
    Lemmas.Form verb(String lower) {
        int length = lower.length();
        if (lower.endsWith("ing") && length > 4 && hasVowel(lower, length - 3)) {
            return new Lemmas.Form(base(lower.substring(0, length - 3)), Inflection.ING);
        }
        if (lower.endsWith("ied") && length > 3) {
            return new Lemmas.Form(
                    length == 4 ? lower.substring(0, 3) : lower.substring(0, length - 3) + "y", Inflection.PAST);
        }
        if (lower.endsWith("eed")) {
            return lower.endsWith("reed") && length > 5
                    ? new Lemmas.Form(lower.substring(0, length - 1), Inflection.PAST)
                    : new Lemmas.Form(lower, Inflection.BASE);
        }
        if (lower.endsWith("ed") && length > 3 && hasVowel(lower, length - 2)) {
            return new Lemmas.Form(base(lower.substring(0, length - 2)), Inflection.PAST);
        }
        if (length > 2 && S.matcher(lower).find()) {
            return new Lemmas.Form(withoutS(lower), Inflection.S);
        }
        return new Lemmas.Form(lower, Inflection.BASE);
    }

    /** The singular of a regular noun. */
    String singular(String lower) {
        int length = lower.length();
        boolean plural = length > 2
                && S.matcher(lower).find()
                && !Character.isDigit(lower.charAt(length - 2))
                && (length > 3 || !isVowel(lower.charAt(1)));
        return plural ? withoutS(lower) : lower;
    }

    private static String withoutS(String lower) {
        int length = lower.length();
        if (lower.endsWith("ies")) {
            return length == 4 ? lower.substring(0, 3) : lower.substring(0, length - 3) + "y";
        }
        return lower.substring(0, length - (HISSING.matcher(lower).find() ? 2 : 1));
    }

    /** The base form of a stem whose "-ed" or "-ing" is off: "mak" to "make", "stopp" to "stop". */
    private String base(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (length > SHORTEST_STEM && last == stem.charAt(length - 2) && !isVowel(last)) {
            boolean kept = last == 's' || last == 'f' || last == 'z' || doubled.contains(stem);
            return kept ? stem : stem.substring(0, length - 1);
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    private boolean takesE(String stem) {
        Boolean whole = takesE.get("^" + stem);
        if (whole != null) {
            return whole;
        }
        if (isShort(stem)) {
            return true;
        }
        for (int from = Math.max(0, stem.length() - longest); from < stem.length(); from++) {
            Boolean ending = takesE.get(stem.substring(from));
            if (ending != null) {
                return ending;
            }
        }
        return false;
    }

    /** Consonants, a vowel and a consonant that isn't doubled, as in "hop": from "hope", since "hop" has "hopp". */
    private static boolean isShort(String stem) {
        int length = stem.length();
        if (length < SHORTEST_STEM + 1 || !isVowel(stem.charAt(length - 2))) {
            return false;
        }
        return stem.chars().filter(Endings::isVowel).count() == 1 && "wxyh".indexOf(stem.charAt(length - 1)) < 0;
    }

    private static boolean hasVowel(String lower, int to) {
        return lower.chars().limit(to).anyMatch(c -> isVowel(c) || c == 'y');
    }

    private static boolean isVowel(int c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
