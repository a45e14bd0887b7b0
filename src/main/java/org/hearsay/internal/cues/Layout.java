package org.hearsay.internal.cues;

import java.util.Set;

/** Knows what was read off how a text is set: the turns of transcripts and signed quotations. */
public final class Layout {

    private static final Set<String> FINDERS = Set.of(Transcript.TURN, Signatures.SIGNATURE);

    private Layout() {}

    /** Whether the layout alone tells who speaks in which words, so that no model can know better. */
    public static boolean settles(Candidate candidate) {
        return FINDERS.contains(candidate.foundBy());
    }
}
