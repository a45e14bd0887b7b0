package org.hearsay.internal.cli;

/**
 * A document that stood in a line of JSON.
 *
 * @param size how many bytes the line has
 */
record JsonText(String name, String text, long size) implements TextSource {

    @Override
    public String read() {
        return text;
    }
}
