package org.hearsay.internal.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells arguments that can't be taken for what was meant, before any is. */
final class Arguments {

    private static final String END_OF_OPTIONS = "--";
    /** What java puts in the place of a byte that it can't decode. */
    static final String UNDECODED = "\ufffd";

    private Arguments() {}

    /** What is wrong with arguments, or empty. */
    static Optional<String> refusal(String[] args) {
        boolean areOptions = true;
        for (String arg : args) {
            areOptions &= !arg.equals(END_OF_OPTIONS);
            if (arg.isEmpty()) {
                return Optional.of("an argument is empty");
            }
            if (arg.contains(UNDECODED)) {
                return Optional.of(
                        arg + ": java can't decode this argument as " + System.getProperty("sun.jnu.encoding")
                                + "; set LC_ALL=C.UTF-8, or give the folder it stands in");
            }
            // As a shell may put it in the place of "*.txt".
            if (areOptions && arg.startsWith("-") && !arg.equals(StandardInput.NAME) && isFile(arg)) {
                return Optional.of(arg + ": an option, and also a file here; the file is ./" + arg);
            }
        }
        return Optional.empty();
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
