package org.hearsay.internal.speakers;

import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The base of a noun phrase, from its determiner to its head, or a pronoun.
 *
 * @param range its tokens; those of a possessor belong to it, a possessive ending of its own doesn't
 * @param core the first token after determiners and possessors
 * @param head the token of its head noun
 * @param owner the phrase that possesses it, if one does
 */
record Phrase(Range range, int core, int head, @Nullable Phrase owner) {

    /** Whether nothing determines or possesses it. */
    boolean isBare() {
        return core == range.from();
    }
}
