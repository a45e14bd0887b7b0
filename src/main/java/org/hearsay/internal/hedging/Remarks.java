package org.hearsay.internal.hedging;

import static org.hearsay.Framing.DISPUTED;
import static org.hearsay.Framing.DISTANCED;
import static org.hearsay.Framing.ENDORSED;
import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PART;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.SCONJ;

import com.google.common.base.Strings;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.Framing;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.syntax.WordClass;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/**
 * Reads what the author says later of a claim: "To date there is no evidence for that claim", "That is false".
 * Immutable.
 *
 * <p>A remark is about the nearest claim before it with a cue of the same root, "claimed" for "that claim"; else about
 * the last claim of the sentence before. Only what is part of nobody's claim is the author's.
 */
final class Remarks {

    /** How many sentences back a noun of claiming may reach. */
    private static final int REACH = 6;
    /** How many letters a noun shares with its verb: "allegation", "allege". */
    private static final int ROOT = 4;
    /** How far behind its subject a verdict on "that" or "it" may begin. */
    private static final int NEAR = 3;

    private final EffectMatcher matcher;
    private final WordList indefinite;

    Remarks(EffectTable effects, WordLists words) {
        matcher = effects.matcher(Place.REMARK);
        indefinite = words.get("determiners-indefinite");
    }

    /** What the author says later of each candidate's claim, in the order of the candidates; nothing of most. */
    List<Optional<Framing>> read(Document document, List<Candidate> candidates) {
        List<Optional<Framing>> remarks = new ArrayList<>(Collections.nCopies(candidates.size(), Optional.empty()));
        ListMultimap<Integer, Integer> bySentence = ArrayListMultimap.create();
        BitSet claimed = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.cue().isEmpty()) {
                bySentence.put(document.sentenceIndex(candidate.cue().get(0).from()), i);
                candidate.claim().forEach(piece -> claimed.set(piece.from(), piece.to()));
            }
        }
        for (int i = 0; i < document.sentences().size() && !bySentence.isEmpty(); i++) {
            TokenSlice own = own(document, document.sentences().get(i), claimed);
            List<ListMatch> matches = matcher.find(own);
            Optional<Framing> verdict = verdict(matches);
            if (verdict.isPresent()) {
                about(document, own, matches, i, candidates, bySentence)
                        .forEach(candidate -> remarks.set(candidate, verdict));
            }
        }
        return remarks;
    }

    /** The tokens of a sentence that are part of nobody's claim. */
    private static TokenSlice own(Document document, Range sentence, BitSet claimed) {
        return TokenSlice.of(
                document,
                IntStream.range(sentence.from(), sentence.to())
                        .filter(i -> !claimed.get(i))
                        .mapToObj(i -> new Range(i, i + 1))
                        .toList());
    }

    private static Optional<Framing> verdict(List<ListMatch> matches) {
        boolean refuted = frames(matches, DISPUTED);
        boolean denied = matches.stream().anyMatch(match -> match.is(WordClass.NEGATION) && !match.frames(DISPUTED));
        // "no evidence" is one entry of the list of denials.
        boolean proof = matches.stream()
                .anyMatch(match -> match.is(WordClass.EVIDENCE) || match.is(WordClass.NEGATION) && match.length() > 1);
        if (refuted) {
            return denied ? Optional.empty() : Optional.of(DISPUTED);
        }
        if (proof && denied || frames(matches, DISTANCED)) {
            return Optional.of(DISTANCED);
        }
        return frames(matches, ENDORSED) ? Optional.of(ENDORSED) : Optional.empty();
    }

    private static boolean frames(List<ListMatch> matches, Framing framing) {
        return matches.stream().anyMatch(match -> match.frames(framing));
    }

    private List<Integer> about(
            Document document,
            TokenSlice own,
            List<ListMatch> matches,
            int sentence,
            List<Candidate> candidates,
            ListMultimap<Integer, Integer> bySentence) {
        List<Integer> previous = bySentence.get(sentence - 1);
        List<Integer> last = previous.subList(Math.max(0, previous.size() - 1), previous.size());
        ListMatch first = matches.get(0);
        if (first.is(WordClass.DEMONSTRATIVE)
                && own.openSentence()
                && first.from() == 0
                && matches.size() > 1
                && matches.get(1).from() <= first.to() + NEAR
                && !isExpletive(own)) {
            return last;
        }
        for (ListMatch match : matches) {
            if (match.is(WordClass.CLAIM_NOUN) && match.first().is(NOUN) && isDefinite(match.first())) {
                String noun = match.first().token().lemma();
                return IntStream.rangeClosed(0, REACH)
                        .mapToObj(back -> bySentence.get(sentence - back).stream()
                                .filter(candidate -> isAkin(document, candidates.get(candidate), noun))
                                .toList())
                        .filter(akin -> !akin.isEmpty())
                        .findFirst()
                        .orElse(last);
            }
        }
        return List.of();
    }

    /** "It is not true that the bridge fell", which is about what follows, as no other pronoun is. */
    private static boolean isExpletive(TokenSlice own) {
        return own.at(0).isIt()
                && IntStream.range(1, own.size()).mapToObj(own::at).anyMatch(word -> word.is(SCONJ) || word.isThat());
    }

    /** Whether a noun is one that the text has spoken of: "their claim", "the mayor's claim", "these claims". */
    private boolean isDefinite(Cursor noun) {
        Cursor determiner = noun.previous().back(ADJ, NUM);
        return determiner.is(PRON, PART)
                || determiner.is(DET) && !indefinite.contains(determiner.token().lower());
    }

    private static boolean isAkin(Document document, Candidate candidate, String noun) {
        return TokenSlice.of(document, candidate.cue())
                .any(token -> Strings.commonPrefix(token.lemma(), noun).length() >= ROOT);
    }
}
