package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.SCONJ;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.AttributionType;
import org.hearsay.HedgingLevel;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads a cue of proof that isn't given. It leaves open what stands in a clause, "failed to prove that it works", and
 * denies what is a noun phrase, "did not show any gain". Immutable.
 */
final class ProofReader {

    /** How many words before an infinitive may say that it is open. */
    private static final int BEFORE = 8;

    private final Lexicon lexicon;
    private final Lexicon openers;
    private final WordList definite;
    private final WordList possessives;

    ProofReader(WordLists words, ClauseReader clauses) {
        openers = clauses.lexicon();
        definite = words.get("articles-definite");
        possessives = words.get("possessives");
        lexicon = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.PROVING,
                        ListEffect.NEGATION,
                        ListEffect.FAILED,
                        ListEffect.IMPROBABLE,
                        ListEffect.UNCOMMITTED,
                        ListEffect.EXEMPT));
    }

    /** Reads the clause of a cue; {@link Commitment#PLAIN} if it is none of proof, or the proof is given. */
    Commitment read(Document document, Candidate candidate) {
        if (candidate.cue().isEmpty()) {
            return Commitment.PLAIN;
        }
        int cueStart = candidate.cue().get(0).from();
        boolean infinitive = document.token(cueStart).lower().equals("to")
                && document.token(cueStart).upos() == PART;
        boolean toldOf =
                candidate.type() == AttributionType.STATEMENT && !infinitive; // "did not say that" tells of the saying.
        if (toldOf
                || lexicon.find(TokenSlice.of(document, candidate.cue())).stream()
                        .noneMatch(match -> match.is(ListEffect.PROVING))) {
            return Commitment.PLAIN;
        }
        List<Range> before = infinitive
                ? List.of(new Range(Math.max(document.sentenceOf(cueStart).from(), cueStart - BEFORE), cueStart))
                : candidate.source();
        TokenSlice words = TokenSlice.of(document, join(before, candidate.cue()));
        boolean open = false;
        boolean denied = false;
        List<Mark> marks = new ArrayList<>();
        for (Match match : lexicon.find(words)) {
            boolean denies = match.is(ListEffect.NEGATION) || match.is(ListEffect.FAILED);
            boolean opens = match.is(ListEffect.IMPROBABLE) || match.is(ListEffect.UNCOMMITTED);
            boolean ofSource = !infinitive && words.position(match.from()) < cueStart && match.from() > 0;
            if ((denies || opens) && !ofSource) {
                denied ^= denies;
                open |= opens;
                marks.addAll(Mark.of(
                        words,
                        match.from(),
                        match.to(),
                        match.senses().iterator().next().list()));
            }
        }
        if (!open && !denied) {
            return Commitment.PLAIN;
        }
        Range first = candidate.claim().get(0);
        TokenSlice claim = TokenSlice.of(
                document,
                List.of(new Range(
                        first.from(),
                        Math.min(first.to(), document.sentenceOf(first.from()).to()))));
        if (isClause(claim)) {
            return new Commitment(HedgingLevel.UNCOMMITTED, false, marks);
        }
        return isDefinite(claim)
                ? Commitment.PLAIN
                : new Commitment(open ? HedgingLevel.UNCOMMITTED : HedgingLevel.CERTAIN, denied, marks);
    }

    private boolean isClause(TokenSlice claim) {
        return claim.upos(0) == SCONJ
                || new AnnotatedSentence(claim, openers.find(claim)).verbs().clauseFollows(0);
    }

    /** Whether a claim is something that is there, whatever isn't shown: "the gun", "her part in it". */
    private boolean isDefinite(TokenSlice claim) {
        return claim.upos(0) == PRON
                || claim.upos(0) == PROPN
                || definite.contains(claim.lower(0))
                || possessives.contains(claim.lower(0));
    }

    private static List<Range> join(List<Range> before, List<Range> cue) {
        List<Range> all = new ArrayList<>(before);
        all.removeIf(range -> range.from() >= cue.get(0).from());
        all.addAll(cue);
        return all;
    }
}
