package org.hearsay.internal.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams that a run talks to.
 *
 * @param in what the file {@code -} stands for
 * @param out gets results
 * @param err gets messages
 * @param terminal where these are seen
 */
record Console(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

    /** Says in one line what is wrong. */
    void error(String message) {
        err.println("hearsay: " + oneLine(message));
    }

    /** Says in one line what is wrong with a file. */
    void error(String file, String problem) {
        error(file + ": " + problem);
    }

    /**
     * Says in one line that this program has failed.
     *
     * @return the exit code for it
     */
    int bug(Throwable error) {
        error(bugMessage(error));
        return Main.BUG;
    }

    /** What is said of an error in this program. */
    static String bugMessage(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        return "internal error, please report it: " + error + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /**
     * A text in one line, without control characters and such as turn the direction of writing, which a file name may
     * hold.
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE ->
                    line.append(isBreak(point) ? ' ' : '?');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> line.append(' ');
                default -> line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean isBreak(int point) {
        return point >= '\n' && point <= '\r' || point == '\u0085';
    }
}
