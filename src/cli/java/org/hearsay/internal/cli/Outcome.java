package org.hearsay.internal.cli;

import java.util.List;
import org.hearsay.Attribution;

/** What came of a document. */
sealed interface Outcome {

    /** It was parsed. */
    record Parsed(String text, List<Attribution> attributions) implements Outcome {}

    /** The run that is gone on with had parsed this very text and written this line. */
    record Known(EarlierLine line) implements Outcome {}

    /**
     * It couldn't be read or parsed.
     *
     * @param code the exit code for it
     * @param message names it and says why
     * @param isHopeless whether no other can be parsed, either
     */
    record Failed(int code, String message, boolean isHopeless) implements Outcome {}
}
