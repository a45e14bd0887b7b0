package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.AttributionType;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.Marker;
import org.hearsay.Polarity;
import org.hearsay.internal.bounds.AuthorClaims;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Finds how sure the speaker is of a claim, and how far the author stands behind the speaker.
 *
 * <p>A claim of more than one sentence or clause is as sure as its first: what comes behind "but" says nothing of what
 * stands before it. Immutable and thread-safe.
 */
public final class HedgingFinder {

    private final ClauseReader clauses;
    private final PartReader parts;
    private final CueReader cues;
    private final ProofReader proofs;
    private final FramingReader framings;
    private final Remarks remarks;
    private final WordList gerunds;
    private final WordList settled;

    /**
     * Makes a finder.
     *
     * @param words the lists of hedges, of denials and of framing words
     */
    public HedgingFinder(WordLists words) {
        clauses = new ClauseReader(words);
        parts = new PartReader(words, clauses);
        cues = new CueReader(words);
        proofs = new ProofReader(words, clauses);
        framings = new FramingReader(words);
        remarks = new Remarks(words);
        gerunds = words.get(ListEffect.OPEN_GERUND.list());
        settled = words.get(ListEffect.SETTLED.list());
    }

    /**
     * Finds what the author says later of the claims of candidates, in the order of the candidates.
     *
     * @param document the document
     * @param candidates the candidates
     * @return for each candidate how the author frames it there, if at all
     */
    public List<Optional<Framing>> remarks(Document document, List<Candidate> candidates) {
        return remarks.read(document, candidates);
    }

    /**
     * Finds level, polarity, markers and framing of a candidate's claim.
     *
     * @param document the document
     * @param candidate the cue and its claim; without cue, the claim is the author's own
     * @param inner the candidates whose claims lie inside this claim: their words hedge themselves alone, but for their
     *     cues
     * @param remark what the author says of the claim later, if anything
     * @return the stance of speaker and author
     */
    public Assessment find(Document document, Candidate candidate, List<Candidate> inner, Optional<Framing> remark) {
        return find(document, candidate, inner, remark, Trace.OFF);
    }

    /** Finds what {@link #find(Document, Candidate, List, Optional)} does, and notes what showed it. */
    public Assessment find(
            Document document, Candidate candidate, List<Candidate> inner, Optional<Framing> remark, Trace trace) {
        TokenSlice cue = TokenSlice.of(document, candidate.cue());
        Commitment byCue = cues.read(cue);
        List<TokenSlice> sentences =
                TokenSlice.of(document, without(candidate.claim(), inner)).sentences();
        Framing framing = framings.read(document, candidate, byCue != Commitment.PLAIN, remark, trace);
        boolean told = isPast(cue);
        boolean directed = byCue == Commitment.PLAIN
                && framing != Framing.DISTANCED
                && framing != Framing.DISPUTED
                && (isDirected(document, candidate) && !isSettled(cue) || isOpenGerund(document, candidate, cue));
        Commitment outside =
                directed ? new Commitment(UNCOMMITTED, false, List.of()) : byCue.and(proofs.read(document, candidate));
        Commitment own = read(sentences, told);
        Commitment whole = (AuthorClaims.isOfCue(candidate) ? withoutVerb(sentences, own) : own).and(outside);
        Hedging hedging = hedging(document, whole);
        trace.note(
                candidate.cue(),
                "hedging",
                () -> hedging.level() + ", " + hedging.polarity()
                        + hedging.markers().stream()
                                .map(marker -> "; " + marker.passage().text() + ": " + marker.rule())
                                .collect(Collectors.joining())
                        + (directed ? "; what is claimed is to be done" : ""));
        trace.note(candidate.cue(), "framing", framing::toString);
        return new Assessment(hedging, framing, parts(document, sentences, told, outside, whole));
    }

    /** Of "The mayor is believed" what the author says of the believing: its own verb hedges only what is believed. */
    private static Commitment withoutVerb(List<TokenSlice> sentences, Commitment own) {
        TokenSlice cue = sentences.get(0);
        int verb = cue.size() - 1;
        while (verb > 0 && cue.upos(verb) != VERB) {
            verb--;
        }
        int at = cue.position(verb);
        return own.marks().stream().allMatch(mark -> mark.range().contains(at)) ? Commitment.PLAIN : own;
    }

    /** The clauses that differ from the whole; the first main clause stands for the whole. */
    private List<ClauseCommitment> parts(
            Document document, List<TokenSlice> sentences, boolean told, Commitment outside, Commitment whole) {
        List<ClauseCommitment> differing = new ArrayList<>();
        boolean first = true;
        for (TokenSlice sentence : sentences) {
            for (PartReader.ReadClause clause : parts.read(sentence, told)) {
                Commitment reading =
                        clause.adjunct() ? clause.reading() : clause.reading().and(outside);
                // A clause that is all of its sentence is what the whole was read from.
                boolean all = clause.words().size() == sentence.size();
                if (!(first && (all || clause.main())) && !reading.agrees(whole)) {
                    differing.add(new ClauseCommitment(
                            clause.words().withoutEdgeMarks().ranges(), hedging(document, reading)));
                }
                first &= !clause.main();
            }
        }
        return differing;
    }

    /** The first sentence that has a verb decides. */
    private Commitment read(List<TokenSlice> sentences, boolean told) {
        for (TokenSlice sentence : sentences) {
            Optional<Commitment> reading = clauses.read(sentence, told);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return Commitment.PLAIN;
    }

    /** Whether the cue tells in the past tense, or is a noun: "the announcement that it would open". */
    private static boolean isPast(TokenSlice cue) {
        boolean noun = false;
        for (int i = 0; i < cue.size(); i++) {
            Inflection form = cue.get(i).inflection();
            if (form == Inflection.PAST) {
                return true;
            }
            if (form == Inflection.BASE || form == Inflection.S) {
                return false;
            }
            noun |= cue.upos(i) == NOUN;
        }
        return noun;
    }

    /** Whether the claim is something to be done: "vowed to fight", "told them to leave"; not "to have fought". */
    private static boolean isDirected(Document document, Candidate candidate) {
        Range claim = candidate.claim().get(0);
        Token first = document.token(claim.from());
        boolean infinitive = first.lower().equals("to") && first.upos() == PART;
        boolean perfect =
                claim.length() > 1 && document.token(claim.from() + 1).lemma().equals("have");
        return infinitive && !perfect
                || candidate.type() == AttributionType.INTENTION
                || candidate.type() == AttributionType.DECREE && !isIndicative(document, claim);
    }

    /** Whether the cue settles what is to be done: "agreed to close the road". */
    private boolean isSettled(TokenSlice cue) {
        return cue.size() > 0 && settled.contains(cue.get(cue.size() - 1).lemma());
    }

    /** Whether the claim is something thought of: "is considering closing the road". */
    private boolean isOpenGerund(Document document, Candidate candidate, TokenSlice cue) {
        Token first = document.token(candidate.claim().get(0).from());
        return first.upos() == VERB
                && first.inflection() == Inflection.ING
                && cue.size() > 0
                && gerunds.contains(cue.get(cue.size() - 1).lemma());
    }

    /**
     * Whether the first verb of a claim tells what is, "ruled that the law was void", not what is to be: "that it be
     * closed".
     */
    private static boolean isIndicative(Document document, Range claim) {
        for (int i = claim.from(); i < claim.to(); i++) {
            Token token = document.token(i);
            if (token.inflection() != Inflection.NONE) {
                return token.inflection() != Inflection.BASE && token.inflection() != Inflection.ING;
            }
        }
        return false;
    }

    /** The pieces of a claim that lie in no inner claim. */
    private static List<Range> without(List<Range> claim, List<Candidate> inner) {
        List<Range> holes = new ArrayList<>();
        for (Candidate candidate : inner) {
            holes.addAll(candidate.claim());
        }
        holes.sort(Comparator.comparingInt(Range::from));
        List<Range> left = new ArrayList<>();
        int next = 0;
        for (Range piece : claim) {
            int from = piece.from();
            while (next < holes.size() && holes.get(next).to() <= from) {
                next++;
            }
            for (int i = next; i < holes.size() && holes.get(i).from() < piece.to(); i++) {
                if (holes.get(i).from() > from) {
                    left.add(new Range(from, holes.get(i).from()));
                }
                from = Math.max(from, holes.get(i).to());
            }
            if (from < piece.to()) {
                left.add(new Range(from, piece.to()));
            }
        }
        return left;
    }

    private static Hedging hedging(Document document, Commitment reading) {
        Map<Range, String> rules =
                new TreeMap<>(Comparator.comparingInt(Range::from).thenComparing(Range::to));
        reading.marks().forEach(mark -> rules.putIfAbsent(mark.range(), mark.rule()));
        List<Marker> markers = new ArrayList<>();
        rules.forEach((range, rule) -> markers.add(new Marker(document.passage(List.of(range)), rule)));
        return new Hedging(reading.level(), reading.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE, markers);
    }
}
