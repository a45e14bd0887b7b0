package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SCONJ;

import java.util.Optional;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;

/**
 * Takes off a cue the marks at its edges, as the colon of "said:" or the comma of "alleged, without", and the expletive
 * subject that a rule leaves out: "| It | is said".
 */
final class CueEdges {

    private CueEdges() {}

    static Candidate bound(BoundsContext text, Candidate candidate) {
        Optional<Candidate> ruled = text.ruledAt(candidate.anchor());
        return candidate.withCue(candidate.cue().stream()
                .map(piece -> trimmed(text, ruled, piece))
                .toList());
    }

    private static Range trimmed(BoundsContext text, Optional<Candidate> ruled, Range piece) {
        int from = piece.from();
        int to = piece.to();
        while (to - from > 1
                && (text.at(to - 1).is(PUNCT)
                        || text.at(to - 2).is(PUNCT) && text.at(to - 1).is(ADP, SCONJ))) {
            to--;
        }
        while (to - from > 1 && (text.at(from).is(PUNCT) || isExpletive(text, ruled, from))) {
            from++;
        }
        return new Range(from, to);
    }

    /** Whether a word is a pronoun that the rule leaves out of the cue and of the source. */
    private static boolean isExpletive(BoundsContext text, Optional<Candidate> ruled, int i) {
        return text.at(i).is(PRON)
                && ruled.filter(rule -> rule.cue().get(0).from() > i && !Ranges.contain(rule.source(), i))
                        .isPresent();
    }
}
