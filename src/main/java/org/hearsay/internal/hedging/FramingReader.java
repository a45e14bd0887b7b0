package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.Framing;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Upos;
import org.hearsay.internal.text.WordLists;

/** Reads off a cue and the adverbs beside it how far the author stands behind it. Immutable. */
final class FramingReader {

    private static final Set<Upos> BESIDE = Set.of(ADV, ADJ);

    private final Lexicon cues;
    private final Lexicon sources;
    private final Lexicon asides;

    FramingReader(WordLists words) {
        cues = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.ENDORSED,
                        ListEffect.DISTANCED,
                        ListEffect.DISPUTED,
                        ListEffect.HEARSAY,
                        ListEffect.NEGATION,
                        ListEffect.FAILED,
                        ListEffect.MAY,
                        ListEffect.COULD));
        sources = new Lexicon(words, Sets.immutableEnumSet(ListEffect.DOUBTFUL_SOURCE));
        asides = new Lexicon(words, Sets.immutableEnumSet(ListEffect.ASIDE));
    }

    /**
     * Reads the framing of a candidate.
     *
     * @param stance whether the cue says how sure its source is, so that a denial in it is the source's, not the
     *     author's
     * @param remark what the author says of the claim later, if anything
     */
    Framing read(Document document, Candidate candidate, boolean stance, Optional<Framing> remark, Trace trace) {
        if (candidate.cue().isEmpty()) {
            return Framing.NEUTRAL;
        }
        Framing here = read(document, candidate, stance, trace);
        remark.ifPresent(later -> trace.note(candidate.cue(), "framing", () -> "a later remark: " + later));
        if (here == Framing.DISPUTED || remark.isEmpty()) {
            return here;
        }
        return remark.get() == Framing.ENDORSED && here == Framing.DISTANCED ? here : remark.get();
    }

    private Framing read(Document document, Candidate candidate, boolean stance, Trace trace) {
        boolean armsLength = isHeldAtArmsLength(document, candidate);
        boolean aside = !asides(document, candidate).isEmpty();
        boolean distanced = armsLength || aside;
        if (distanced) {
            trace.note(
                    candidate.cue(),
                    "framing",
                    () -> armsLength ? "the source is held at arm's length" : "an aside: " + ListEffect.ASIDE.list());
        }
        boolean endorsed = false;
        boolean negated = false;
        TokenSlice beside = TokenSlice.of(document, withNeighbours(document, candidate));
        for (Match match : cues.find(beside)) {
            trace.note(
                    candidate.cue(),
                    "framing",
                    () -> IntStream.range(match.from(), match.to())
                                    .mapToObj(i -> beside.get(i).text())
                                    .collect(Collectors.joining(" ", "", ": "))
                            + match.senses().stream().map(ListEffect::list).collect(Collectors.joining(", ")));
            if (match.is(ListEffect.DISPUTED)) {
                return Framing.DISPUTED;
            }
            negated ^= match.is(ListEffect.NEGATION) || match.is(ListEffect.FAILED);
            endorsed |= match.is(ListEffect.ENDORSED);
            distanced |= match.is(ListEffect.DISTANCED)
                    || match.isModal() && !stance
                    || match.is(ListEffect.HEARSAY) && candidate.source().isEmpty();
        }
        if (distanced || negated && !stance && !endorsed) {
            return Framing.DISTANCED;
        }
        return endorsed && !negated ? Framing.ENDORSED : Framing.NEUTRAL;
    }

    /**
     * Whether the source is called something that the author doesn't stand behind: "the so-called experts", "the
     * “experts”".
     */
    private boolean isHeldAtArmsLength(Document document, Candidate candidate) {
        for (Range piece : candidate.source()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                if (Marks.isQuotationMark(document.token(i))) {
                    return true;
                }
            }
        }
        return !sources.find(TokenSlice.of(document, candidate.source())).isEmpty();
    }

    /**
     * "without evidence" and the like in the cue's sentence; in the claim only behind a comma, else it is the
     * speaker's.
     */
    private List<Match> asides(Document document, Candidate candidate) {
        Range sentence = document.sentenceOf(candidate.cue().get(0).from());
        return asides.find(TokenSlice.of(document, List.of(sentence))).stream()
                .filter(match -> {
                    int token = sentence.from() + match.from();
                    return candidate.claim().stream().noneMatch(piece -> piece.contains(token))
                            || token > 0 && document.token(token - 1).text().equals(",");
                })
                .toList();
    }

    /** The cue with an adverb or adjective on either side, unless source or claim hold it. */
    private static List<Range> withNeighbours(Document document, Candidate candidate) {
        List<Range> cue = new ArrayList<>(candidate.cue());
        Range first = cue.get(0);
        if (first.from() > document.sentenceOf(first.from()).from()
                && isBeside(document, candidate, first.from() - 1)) {
            cue.set(0, new Range(first.from() - 1, first.to()));
        }
        Range last = cue.get(cue.size() - 1);
        if (last.to() < document.sentenceOf(last.to() - 1).to() && isBeside(document, candidate, last.to())) {
            cue.set(cue.size() - 1, new Range(last.from(), last.to() + 1));
        }
        return cue;
    }

    private static boolean isBeside(Document document, Candidate candidate, int token) {
        return BESIDE.contains(document.token(token).upos())
                && candidate.claim().stream().noneMatch(range -> range.contains(token))
                && candidate.source().stream().noneMatch(range -> range.contains(token));
    }
}
