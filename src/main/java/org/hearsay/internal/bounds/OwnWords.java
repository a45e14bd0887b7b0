package org.hearsay.internal.bounds;

import java.util.List;
import java.util.Optional;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.ClaimEdges;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;

/** Leaves of a claim what is neither of its cue, nor of its source, nor of a dateline, and no mark at an edge. */
final class OwnWords {

    private OwnWords() {}

    static Optional<Candidate> bound(BoundsContext text, Candidate candidate) {
        List<Range> own = Ranges.without(Ranges.without(candidate.claim(), candidate.cue()), candidate.source());
        List<Range> trimmed = ClaimEdges.trim(text.document(), Dateline.without(text.document(), own));
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(candidate.withClaim(trimmed));
    }
}
