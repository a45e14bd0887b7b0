package org.hearsay.internal.hedging;

import static org.hearsay.Framing.ENDORSED;
import static org.hearsay.Framing.NEUTRAL;
import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Ascription;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.Marker;
import org.hearsay.Mood;
import org.hearsay.Polarity;
import org.hearsay.internal.bounds.AuthorClaims;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Finds whether a claim was made, how sure the speaker is of it, and how the author frames it.
 *
 * <p>A claim of more than one sentence or clause is as sure as its first: what follows "but" says nothing of what
 * precedes it. Immutable and thread-safe.
 */
public final class HedgingFinder {

    private static final Set<Inflection> TENSED = Set.of(Inflection.PAST, Inflection.BASE, Inflection.S);

    private final MainClauseReader mainClauses;
    private final SentenceReader sentences;
    private final CueReader cues;
    private final ProofReader proofs;
    private final FramingReader framings;
    private final Remarks remarks;
    private final AscriptionReader ascriptions;
    private final MoodReader moods;
    private final WordList speechActs;

    /**
     * Makes a finder.
     *
     * @param words the lists of hedges, of denials and of framing words
     */
    public HedgingFinder(WordLists words) {
        this(words, EffectTable.load(words));
    }

    HedgingFinder(WordLists words, EffectTable effects) {
        mainClauses = new MainClauseReader(effects);
        sentences = new SentenceReader(effects, mainClauses);
        cues = new CueReader(effects);
        proofs = new ProofReader(effects, words, mainClauses);
        framings = new FramingReader(effects);
        remarks = new Remarks(effects, words);
        ascriptions = new AscriptionReader(effects);
        moods = new MoodReader(words);
        speechActs = words.get("speech-acts");
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
     * Finds ascription, hedging and framing of a candidate's claim.
     *
     * @param document the document
     * @param candidate the cue and its claim; without cue, the claim is the author's own
     * @param inner the candidates whose claims lie inside this claim: their words hedge themselves alone, but for their
     *     cues
     * @param remark what the author says of the claim later, if anything
     * @param trace notes what showed it
     * @return the stance of speaker and author
     */
    public Assessment find(
            Document document, Candidate candidate, List<Candidate> inner, Optional<Framing> remark, Trace trace) {
        TokenSlice cue = TokenSlice.of(document, candidate.cue());
        Commitment byCue = cues.read(cue);
        List<Range> innerClaims =
                inner.stream().flatMap(each -> each.claim().stream()).toList();
        List<TokenSlice> claim = TokenSlice.of(document, Ranges.without(candidate.claim(), innerClaims))
                .sentences();
        TokenSlice first = TokenSlice.of(document, List.of(candidate.claim().get(0)));
        Commitment proof = proofs.read(document, candidate);
        boolean held = proof.negative() || isHeld(cue, candidate, byCue, first);
        AscriptionReader.Reading said = ascriptions.read(document, candidate, held);
        Framing told = framings.read(document, candidate, remark, trace);
        // What wasn't said for certain is admitted by nobody.
        Framing framing = told == ENDORSED && said.ascription() != Ascription.MADE ? NEUTRAL : told;
        boolean past = isPast(cue);
        boolean directed = byCue.markers().isEmpty()
                && framing != Framing.DISTANCED
                && framing != Framing.DISPUTED
                && moods.isDirected(candidate, cue, first);
        Commitment outside = outside(candidate, first, directed, byCue).and(directed ? Commitment.PLAIN : proof);
        Commitment claimed = read(claim, past).and(moods.ofClaim(first));
        Commitment own = byCue.markers().isEmpty() && moods.isOwnPlan(document, candidate, claimed)
                ? new Commitment(UNCOMMITTED, claimed.negative(), Mood.INTENDED, claimed.markers())
                : claimed;
        Commitment put = (AuthorClaims.isOfCue(candidate) ? withoutVerb(claim.get(0), own) : own).and(outside);
        Commitment whole = said.ascription() == Ascription.NOT_MADE
                ? new Commitment(UNCOMMITTED, own.negative(), byCue.mood(), said.markers()).and(own.affirmed())
                : put;
        Hedging hedging = hedging(document, whole);
        trace.note(
                candidate.cue(),
                "hedging",
                () -> hedging.level() + ", " + hedging.polarity()
                        + hedging.markers().stream()
                                .map(marker -> "; " + marker.passage().text() + ": " + marker.rule())
                                .collect(Collectors.joining())
                        + (directed ? "; what is claimed is to be done" : ""));
        trace.note(
                candidate.cue(),
                "ascription",
                () -> said.ascription()
                        + said.markers().stream()
                                .map(marker -> "; " + document.words(marker.range()) + ": " + marker.rule())
                                .collect(Collectors.joining()));
        trace.note(candidate.cue(), "framing", framing::toString);
        List<ClauseCommitment> parts =
                said.ascription() == Ascription.NOT_MADE ? List.of() : parts(document, claim, past, outside, whole);
        return new Assessment(said.ascription(), hedging, framing, parts);
    }

    /** What the cue makes of the claim. */
    private Commitment outside(Candidate candidate, TokenSlice claim, boolean directed, Commitment byCue) {
        Mood mood = moods.ofCue(candidate, claim);
        if (directed) {
            return new Commitment(UNCOMMITTED, false, mood, List.of());
        }
        boolean refused = byCue.negative() && claim.at(0).isTo();
        return byCue.level() == UNCOMMITTED || refused
                ? new Commitment(UNCOMMITTED, byCue.negative(), mood, byCue.markers())
                : byCue;
    }

    /** Whether the cue is of what is held without being said, so that its denial is a stance: "does not want it to". */
    private boolean isHeld(TokenSlice cue, Candidate candidate, Commitment byCue, TokenSlice claim) {
        boolean stance = !cue.any(word -> speechActs.contains(word.lemma()))
                && switch (candidate.type()) {
                    case BELIEF, INTENTION, ATTITUDE -> true;
                    default -> !byCue.markers().isEmpty() && byCue.level() != UNCOMMITTED;
                };
        return stance && !moods.isQuestion(claim);
    }

    /** Of "The mayor is believed" what the author says of the believing: its own verb hedges only what is believed. */
    private static Commitment withoutVerb(TokenSlice cue, Commitment own) {
        int verb = cue.position(Math.max(0, cue.lastIndexOf(VERB)));
        return own.markers().stream().allMatch(mark -> mark.range().contains(verb)) ? Commitment.PLAIN : own;
    }

    /** The clauses that differ from the whole; the first main clause is the whole. */
    private List<ClauseCommitment> parts(
            Document document, List<TokenSlice> claim, boolean told, Commitment outside, Commitment whole) {
        List<ClauseCommitment> differing = new ArrayList<>();
        boolean first = true;
        for (TokenSlice sentence : claim) {
            for (SentenceReader.ReadClause clause : sentences.read(sentence, told)) {
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
    private Commitment read(List<TokenSlice> claim, boolean told) {
        return claim.stream()
                .flatMap(sentence -> mainClauses.read(sentence, told).stream())
                .findFirst()
                .orElse(Commitment.PLAIN);
    }

    /** Whether the cue tells in the past tense, or is a noun or gerund: "the announcement that it would open". */
    private static boolean isPast(TokenSlice cue) {
        return cue.stream()
                .map(Token::inflection)
                .filter(TENSED::contains)
                .findFirst()
                .map(form -> form == Inflection.PAST)
                .orElseGet(() -> cue.lastIndexOf(NOUN) >= 0 || cue.any(word -> word.inflection() == Inflection.ING));
    }

    private static Hedging hedging(Document document, Commitment reading) {
        Map<Range, String> rules =
                new TreeMap<>(Comparator.comparingInt(Range::from).thenComparing(Range::to));
        reading.markers().forEach(mark -> rules.putIfAbsent(mark.range(), mark.rule()));
        List<Marker> markers = new ArrayList<>();
        rules.forEach((range, rule) -> markers.add(new Marker(document.passage(List.of(range)), rule)));
        return new Hedging(
                reading.level(), reading.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE, reading.mood(), markers);
    }
}
