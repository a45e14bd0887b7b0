package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What is found in one document can't be written; what is found in others can. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(Path file, String reason) {
        super(file + ": " + reason);
    }
}
