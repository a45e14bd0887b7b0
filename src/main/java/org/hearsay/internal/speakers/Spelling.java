package org.hearsay.internal.speakers;

import org.hearsay.internal.text.EditDistance;

/** Tells spellings of one name from names of two people. */
final class Spelling {

    private static final int LONG_ENOUGH = 5;

    private Spelling() {}

    /** The consonants of a word, each run of the same one once, without a final s. */
    static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            boolean vowel = i > 0 && "aeiouyhw'’-".indexOf(c) >= 0;
            if (!vowel && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        if (out.length() > 2 && out.charAt(out.length() - 1) == 's') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Whether two words may be spellings of one name: the same, or long and at most two letters apart. */
    static boolean isVariant(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH
                && longer <= 30
                && skeleton(one).equals(skeleton(other))
                && EditDistance.between(one, other) <= (longer > LONG_ENOUGH ? 2 : 1);
    }
}
