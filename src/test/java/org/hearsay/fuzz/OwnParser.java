package org.hearsay.fuzz;

import org.hearsay.AttributionInvariants;
import org.hearsay.AttributionParser;

/**
 * Makes parsers with a user's own rules and words and tries them on a text, for a part of the inputs: one takes long to
 * make.
 */
final class OwnParser {

    private static final int ONE_OF = 8;

    private final String text;

    OwnParser(String text) {
        this.text = text;
    }

    /** Tries the parser if its input, by its hash, is one of the part. */
    void check(String input, AttributionParser.Builder builder) {
        if (input.hashCode() % ONE_OF == 0) {
            AttributionInvariants.check(
                    text, builder.minimumConfidence(0).build().parse(text));
        }
    }
}
