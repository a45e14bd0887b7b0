package org.hearsay.internal.hedging;

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
import org.hearsay.AttributionType;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.Marker;
import org.hearsay.Polarity;
import org.hearsay.internal.bounds.AuthorClaims;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Finds how sure the speaker is of a claim, and how the author frames it.
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
    private final WordList gerunds;
    private final WordList settled;

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
        gerunds = words.get("gerund-open");
        settled = words.get("infinitive-settled");
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
        Framing framing = framings.read(document, candidate, !byCue.markers().isEmpty(), remark, trace);
        boolean told = isPast(cue);
        boolean directed = byCue.markers().isEmpty()
                && framing != Framing.DISTANCED
                && framing != Framing.DISPUTED
                && isDirected(document, candidate, cue);
        Commitment outside =
                directed ? new Commitment(UNCOMMITTED, false, List.of()) : byCue.and(proofs.read(document, candidate));
        Commitment own = read(claim, told);
        Commitment whole = (AuthorClaims.isOfCue(candidate) ? withoutVerb(claim.get(0), own) : own).and(outside);
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
        return new Assessment(hedging, framing, parts(document, claim, told, outside, whole));
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

    /** Whether the cue tells in the past tense, or is a noun: "the announcement that it would open". */
    private static boolean isPast(TokenSlice cue) {
        return cue.stream()
                .map(Token::inflection)
                .filter(TENSED::contains)
                .findFirst()
                .map(form -> form == Inflection.PAST)
                .orElseGet(() -> cue.lastIndexOf(NOUN) >= 0);
    }

    /** Whether the claim is to be done: "vowed to fight", "told them to leave", "is considering closing it". */
    private boolean isDirected(Document document, Candidate candidate, TokenSlice cue) {
        TokenSlice claim = TokenSlice.of(document, List.of(candidate.claim().get(0)));
        Cursor first = claim.at(0);
        Cursor verb = cue.at(cue.size() - 1);
        boolean infinitive = first.isTo() && !first.next().isHave();
        boolean open = infinitive
                || candidate.type() == AttributionType.INTENTION
                || candidate.type() == AttributionType.DECREE && !isIndicative(claim);
        return open && !verb.is(settled) || first.is(VERB) && first.isGerund() && verb.is(gerunds);
    }

    /** Whether the first verb tells what is, "ruled that the law was void", not what is to be: "that it be closed". */
    private static boolean isIndicative(TokenSlice claim) {
        return claim.stream()
                .map(Token::inflection)
                .filter(form -> form != Inflection.NONE)
                .findFirst()
                .filter(form -> form != Inflection.BASE && form != Inflection.ING)
                .isPresent();
    }

    private static Hedging hedging(Document document, Commitment reading) {
        Map<Range, String> rules =
                new TreeMap<>(Comparator.comparingInt(Range::from).thenComparing(Range::to));
        reading.markers().forEach(mark -> rules.putIfAbsent(mark.range(), mark.rule()));
        List<Marker> markers = new ArrayList<>();
        rules.forEach((range, rule) -> markers.add(new Marker(document.passage(List.of(range)), rule)));
        return new Hedging(reading.level(), reading.negative() ? Polarity.NEGATIVE : Polarity.POSITIVE, markers);
    }
}
