package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.CERTAIN;
import static org.hearsay.HedgingLevel.POSSIBLE;
import static org.hearsay.HedgingLevel.PROBABLE;
import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.ADV;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.WordLists;

/** Reads off a cue how sure its source is of the claim: "thinks", "doubts", "demanded". Immutable. */
final class CueReader {

    private final Lexicon lexicon;

    CueReader(WordLists words) {
        lexicon = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.PROBABLE,
                        ListEffect.POSSIBLE,
                        ListEffect.IMPROBABLE,
                        ListEffect.UNCOMMITTED,
                        ListEffect.BOOSTER,
                        ListEffect.EXEMPT,
                        ListEffect.NEGATION,
                        ListEffect.BELIEVED,
                        ListEffect.FEARED,
                        ListEffect.DOUBTED,
                        ListEffect.WANTED,
                        ListEffect.DENIED));
    }

    /**
     * Reads a cue. A denied cue of telling ("did not say") leaves the claim as it is; a denied belief denies what is
     * believed.
     *
     * @return the reading; {@link Commitment#PLAIN} for a cue that only tells
     */
    Commitment read(TokenSlice cue) {
        HedgingLevel level = CERTAIN;
        boolean negative = false;
        boolean denied = false;
        List<Mark> marks = new ArrayList<>();
        List<Mark> denials = new ArrayList<>();
        for (Match match : lexicon.find(cue)) {
            for (ListEffect sense : match.senses()) {
                if (sense.isStance() && cue.upos(match.from()) == ADV) {
                    continue; // "has long argued" longs for nothing.
                }
                HedgingLevel leaves = level(sense);
                boolean denies =
                        sense == ListEffect.DENIED || sense == ListEffect.DOUBTED || sense == ListEffect.IMPROBABLE;
                if (denies || leaves != CERTAIN) {
                    level = Commitment.weaker(level, leaves);
                    negative ^= denies;
                    marks.addAll(Mark.of(cue, match.from(), match.to(), sense.list()));
                }
            }
            if (match.is(ListEffect.NEGATION)) {
                denials.addAll(Mark.of(cue, match.from(), match.to(), ListEffect.NEGATION.list()));
                denied = !denied;
            }
        }
        if (marks.isEmpty()) {
            return Commitment.PLAIN;
        }
        marks.addAll(denials);
        return new Commitment(level, negative ^ denied, marks);
    }

    private static HedgingLevel level(ListEffect sense) {
        return switch (sense) {
            case PROBABLE, IMPROBABLE, BELIEVED, DOUBTED -> PROBABLE;
            case POSSIBLE, FEARED -> POSSIBLE;
            case UNCOMMITTED, WANTED -> UNCOMMITTED;
            default -> CERTAIN;
        };
    }
}
