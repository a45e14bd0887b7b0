package org.hearsay.internal.cli;

/** What can't be read, where a document was looked for. */
record Missing(String name, String problem) implements TextSource {

    @Override
    public String read() throws Unreadable {
        throw new Unreadable(problem);
    }
}
