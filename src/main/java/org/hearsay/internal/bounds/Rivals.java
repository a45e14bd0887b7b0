package org.hearsay.internal.bounds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Range;

/**
 * Drops what a preferred rule has found otherwise: a cue with a token of another's, and a claim that begins as
 * another's does, unless one has the other's cue in it. Nothing is said in a dateline.
 */
final class Rivals {

    private Rivals() {}

    /** The candidates that are left of some, the preferred ones first. */
    static List<Candidate> bound(BoundsContext text, List<Candidate> candidates, Trace trace) {
        List<Candidate> left = new ArrayList<>();
        BitSet cueTokens = new BitSet();
        Map<Integer, Candidate> byClaimStart = new HashMap<>();
        for (Candidate candidate : candidates) {
            int cue = candidate.cue().get(0).from();
            if (cue < Dateline.end(text.document(), text.document().paragraphOf(cue))) {
                trace.note(candidate.cue(), "rivals", "dropped: the cue is in a dateline");
                continue;
            }
            if (candidate.cue().stream().anyMatch(piece -> overlaps(cueTokens, piece))) {
                trace.note(
                        candidate.cue(),
                        "rivals",
                        () -> candidate.proposedBy() + " dropped: a rule before it has the cue");
                continue;
            }
            Candidate rival = byClaimStart.putIfAbsent(candidate.claim().get(0).from(), candidate);
            if (rival == null || claims(rival, candidate) || claims(candidate, rival)) {
                candidate.cue().forEach(piece -> cueTokens.set(piece.from(), piece.to()));
                left.add(candidate);
            } else {
                trace.note(
                        candidate.cue(),
                        "rivals",
                        () -> candidate.proposedBy() + " dropped: " + rival.proposedBy()
                                + " has a claim that begins with the same word");
            }
        }
        return left;
    }

    /** Whether the cue of one is in the claim of the other; two that aren't would ascribe one claim twice. */
    private static boolean claims(Candidate outer, Candidate inner) {
        return outer.claim().stream()
                .anyMatch(piece -> piece.contains(inner.cue().get(0)));
    }

    private static boolean overlaps(BitSet tokens, Range range) {
        int next = tokens.nextSetBit(range.from());
        return next >= 0 && next < range.to();
    }
}
