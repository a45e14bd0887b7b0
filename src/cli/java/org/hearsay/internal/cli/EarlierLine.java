package org.hearsay.internal.cli;

/**
 * A line that a broken-off run has written.
 *
 * @param document what the document is called
 * @param line the line, with its line feed
 * @param checksum the checksum of the text that it was made from, and of the line
 */
record EarlierLine(String document, String line, String checksum) {

    /** Whether the line was made from a text. */
    boolean isOf(String text) {
        return Checksum.of(text, line).equals(checksum);
    }
}
