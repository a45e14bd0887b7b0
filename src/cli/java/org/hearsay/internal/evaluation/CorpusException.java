package org.hearsay.internal.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A corpus, a file of predictions or a file of floors can't be used; the message names the file, the line and what is
 * wrong.
 */
public final class CorpusException extends IOException {

    private static final long serialVersionUID = 1L;

    public CorpusException(Path file, String reason) {
        super(file + ": " + reason);
    }

    public CorpusException(Path file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
