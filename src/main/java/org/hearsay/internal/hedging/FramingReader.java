package org.hearsay.internal.hedging;

import static org.hearsay.Framing.DISPUTED;
import static org.hearsay.Framing.DISTANCED;
import static org.hearsay.Framing.ENDORSED;
import static org.hearsay.Framing.NEUTRAL;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.Framing;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Upos;

/** Reads off a cue and the adverbs beside it how the author frames it. Immutable. */
final class FramingReader {

    private static final Set<Upos> BESIDE = Set.of(ADV, ADJ);

    private final EffectMatcher cues;
    private final EffectMatcher sources;
    private final EffectMatcher asides;

    FramingReader(EffectTable effects) {
        cues = effects.matcher(Place.FRAMING);
        sources = effects.matcher(Place.SOURCE);
        asides = effects.matcher(Place.ASIDE);
    }

    /**
     * Reads the framing of a candidate.
     *
     * @param remark what the author says of the claim later, if anything
     */
    Framing read(Document document, Candidate candidate, Optional<Framing> remark, Trace trace) {
        if (candidate.cue().isEmpty()) {
            return NEUTRAL;
        }
        Framing here = read(document, candidate, trace);
        remark.ifPresent(later -> trace.note(candidate.cue(), "framing", () -> "a later remark: " + later));
        if (here == DISPUTED || remark.isEmpty()) {
            return here;
        }
        return remark.get() == ENDORSED && here == DISTANCED ? here : remark.get();
    }

    private Framing read(Document document, Candidate candidate, Trace trace) {
        List<Range> cue = candidate.cue();
        boolean armsLength = isHeldAtArmsLength(TokenSlice.of(document, candidate.source()));
        Optional<ListMatch> aside = aside(document, candidate);
        boolean distanced = armsLength || aside.isPresent();
        if (distanced) {
            trace.note(
                    cue,
                    "framing",
                    () -> armsLength
                            ? "the source is held at arm's length"
                            : "an aside: " + aside.orElseThrow().lists());
        }
        boolean endorsed = false;
        boolean negated = false;
        for (ListMatch match : cues.find(TokenSlice.of(document, withNeighbours(document, candidate)))) {
            trace.note(cue, "framing", () -> match.text() + ": " + match.lists());
            if (match.frames(DISPUTED)) {
                return DISPUTED;
            }
            boolean distances = match.any(effect -> effect.framing() == DISTANCED
                    && effect.scope().countsInFraming(!candidate.source().isEmpty()));
            negated ^= match.any(Effect::negative);
            endorsed |= match.frames(ENDORSED);
            distanced |= distances;
        }
        if (distanced) {
            return DISTANCED;
        }
        return endorsed && !negated ? ENDORSED : NEUTRAL;
    }

    /** Whether the author doesn't vouch for what a source is called: "the so-called experts", "the “experts”". */
    private boolean isHeldAtArmsLength(TokenSlice source) {
        return source.any(Marks::isQuotationMark) || !sources.find(source).isEmpty();
    }

    /**
     * "without evidence" and the like in the cue's sentence; in the claim only behind a comma, else it is the
     * speaker's.
     */
    private Optional<ListMatch> aside(Document document, Candidate candidate) {
        Range sentence = document.sentenceOf(candidate.cue().get(0).from());
        return asides.find(TokenSlice.of(document, List.of(sentence))).stream()
                .filter(match -> {
                    int token = sentence.from() + match.from();
                    return !holds(candidate.claim(), token)
                            || token > 0 && document.token(token - 1).text().equals(",");
                })
                .findFirst();
    }

    /** The cue with an adverb or adjective on either side, unless source or claim hold it. */
    private static List<Range> withNeighbours(Document document, Candidate candidate) {
        List<Range> cue = new ArrayList<>(candidate.cue());
        int first = cue.get(0).from();
        int last = cue.get(cue.size() - 1).to() - 1;
        if (isBeside(document, candidate, first - 1, first)) {
            cue.add(new Range(first - 1, first));
        }
        if (isBeside(document, candidate, last + 1, last)) {
            cue.add(new Range(last + 1, last + 2));
        }
        return Ranges.joined(cue);
    }

    private static boolean isBeside(Document document, Candidate candidate, int token, int cue) {
        return document.sentenceOf(cue).contains(token)
                && BESIDE.contains(document.token(token).upos())
                && !holds(candidate.claim(), token)
                && !holds(candidate.source(), token);
    }

    private static boolean holds(List<Range> ranges, int token) {
        return ranges.stream().anyMatch(range -> range.contains(token));
    }
}
