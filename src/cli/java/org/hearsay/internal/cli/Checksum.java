package org.hearsay.internal.cli;

import com.google.common.hash.Hashing;

/**
 * Tells whether a line of results is what a run wrote of a text: the size of the text, and the SHA-256 of text and
 * line.
 */
final class Checksum {

    private Checksum() {}

    /**
     * The checksum of a text and the line that came of it, in one line.
     *
     * @param line the line of results, with its line feed
     */
    @SuppressWarnings("UnstableApiUsage")
    static String of(String text, String line) {
        return text.length() + " "
                + Hashing.sha256()
                        .newHasher()
                        .putInt(text.length())
                        .putUnencodedChars(text)
                        .putUnencodedChars(line)
                        .hash();
    }
}
