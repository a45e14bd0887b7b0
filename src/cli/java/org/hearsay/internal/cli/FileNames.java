package org.hearsay.internal.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Names of files after those of documents: allowed everywhere, and each given once, whatever the case of its letters.
 */
final class FileNames {

    private static final String TEXT = ".txt";
    private static final int LONGEST = 100;
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("._-"));
    private static final CharMatcher EDGE = CharMatcher.anyOf("._-");

    private final Multiset<String> given = HashMultiset.create();

    /** Begins with names that aren't given. */
    FileNames(String... taken) {
        for (String name : taken) {
            given.add(name);
        }
    }

    /** A name, without an ending, for the next document. */
    String next(String document) {
        String last = document.substring(CharMatcher.anyOf("/\\").lastIndexIn(document) + 1);
        String bare =
                last.toLowerCase(Locale.ROOT).endsWith(TEXT) ? last.substring(0, last.length() - TEXT.length()) : last;
        // "é" is "e" and an accent then: not every file system takes letters beyond ASCII.
        String letters =
                CharMatcher.inRange('\u0300', '\u036F').removeFrom(Normalizer.normalize(bare, Normalizer.Form.NFD));
        String plain = PLAIN.negate().collapseFrom(letters, '-');
        String name = EDGE.trimFrom(plain.substring(0, Math.min(plain.length(), LONGEST)));
        return free(name.isEmpty() ? "text" : name);
    }

    private String free(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        given.add(key);
        int count = given.count(key);
        return count == 1 ? name : free(name + "-" + count);
    }
}
