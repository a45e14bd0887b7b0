package org.hearsay.internal.cli;

import java.util.ArrayList;
import java.util.List;

/** The documents that couldn't be parsed, each with its reason, to be said at the end. */
final class Failures {

    /** So many are kept; more are said at once, so that memory doesn't grow with them. */
    private static final int LIMIT = 1_000;

    private final Console console;
    private final List<String> messages = new ArrayList<>();
    private int code = Main.DONE;

    Failures(Console console) {
        this.console = console;
    }

    /** Notes a failure, with the exit code that it leads to. */
    void add(int worse, String message) {
        code = Math.max(code, worse);
        messages.add(message);
        if (messages.size() >= LIMIT) {
            say();
        }
    }

    /** Says which documents failed, and why. */
    void say() {
        messages.forEach(console::error);
        messages.clear();
    }

    /** The exit code. */
    int code() {
        return code;
    }
}
