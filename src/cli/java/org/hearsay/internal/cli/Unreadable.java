package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** A file can't be read or written; the message says why, without the file's name. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(IOException cause) {
        super(reason(cause), cause);
    }

    /** What an error of the file system says, in words that stand behind a file's name. */
    static String reason(IOException error) {
        if (error instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof FileSystemLoopException) {
            return "a link to a folder around it";
        }
        String message = error instanceof FileSystemException file ? file.getReason() : error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
