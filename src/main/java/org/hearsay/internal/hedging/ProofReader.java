package org.hearsay.internal.hedging;

import static org.hearsay.HedgingLevel.CERTAIN;
import static org.hearsay.HedgingLevel.UNCOMMITTED;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.SCONJ;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.AttributionType;
import org.hearsay.Mood;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads a cue of proof that isn't given. It leaves open what a clause says, "failed to prove that it works", and denies
 * a noun phrase, "did not show any gain". Immutable.
 */
final class ProofReader {

    /** How many words before an infinitive may say that it is open. */
    private static final int BEFORE = 8;

    private final EffectMatcher matcher;
    private final MainClauseReader mainClauses;
    private final WordList definite;
    private final WordList possessives;

    ProofReader(EffectTable effects, WordLists words, MainClauseReader mainClauses) {
        this.mainClauses = mainClauses;
        matcher = effects.matcher(Place.PROOF);
        definite = words.get("articles-definite");
        possessives = words.get("possessives");
    }

    /** Reads the clause of a cue; {@link Commitment#PLAIN} if it is none of proof, or the proof is given. */
    Commitment read(Document document, Candidate candidate) {
        TokenSlice cue = TokenSlice.of(document, candidate.cue());
        boolean infinitive = cue.at(0).isTo();
        // "did not say that" tells of the saying.
        boolean reported = candidate.type() == AttributionType.STATEMENT && !infinitive;
        if (reported || matcher.find(cue).stream().noneMatch(match -> match.is(WordClass.PROOF))) {
            return Commitment.PLAIN;
        }
        int start = cue.position(0);
        List<Range> before = infinitive
                ? List.of(new Range(Math.max(document.sentenceOf(start).from(), start - BEFORE), start))
                : candidate.source();
        TokenSlice words = TokenSlice.of(document, join(before, candidate.cue()));
        boolean open = false;
        boolean denied = false;
        List<MarkerRange> markers = new ArrayList<>();
        for (ListMatch match : matcher.find(words)) {
            boolean denies = match.any(effect -> effect.level() == CERTAIN && effect.negative());
            boolean opens = match.any(effect -> effect.level() != CERTAIN);
            boolean ofSource = !infinitive && words.position(match.from()) < start && match.from() > 0;
            if ((denies || opens) && !ofSource) {
                denied ^= denies;
                open |= opens;
                markers.addAll(
                        MarkerRange.of(match.tokens(), match.effects().get(0).list()));
            }
        }
        Range first = candidate.claim().get(0);
        int end = Math.min(first.to(), document.sentenceOf(first.from()).to());
        TokenSlice claim = TokenSlice.of(document, List.of(new Range(first.from(), end)));
        boolean clause = isClause(claim);
        if (!open && !denied || !clause && isDefinite(claim)) {
            return Commitment.PLAIN;
        }
        return new Commitment(open || clause ? UNCOMMITTED : CERTAIN, denied && !clause, Mood.STATED, markers);
    }

    private boolean isClause(TokenSlice claim) {
        return claim.upos(0) == SCONJ || mainClauses.annotate(claim).syntax().clauseFollows(0);
    }

    /** Whether a claim exists, whatever isn't shown: "the gun", "her part in it". */
    private boolean isDefinite(TokenSlice claim) {
        return claim.at(0).is(PRON, PROPN) || definite.contains(claim.lower(0)) || possessives.contains(claim.lower(0));
    }

    private static List<Range> join(List<Range> before, List<Range> cue) {
        List<Range> all = new ArrayList<>(before);
        all.removeIf(range -> range.from() >= cue.get(0).from());
        all.addAll(cue);
        return all;
    }
}
