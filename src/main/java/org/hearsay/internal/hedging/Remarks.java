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
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.Framing;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

/**
 * Reads what the author says later of a claim: "To date there is no evidence for that claim", "That is false".
 * Immutable.
 *
 * <p>A remark is about the nearest claim before it with a cue of the same root, "claimed" for "that claim"; else about
 * the last claim of the sentence before. Only what stands in nobody's claim is the author's.
 */
final class Remarks {

    /** How many sentences back a noun of claiming may reach. */
    private static final int REACH = 6;
    /** How many letters a noun shares with its verb: "allegation", "allege". */
    private static final int ROOT = 4;
    /** How far behind its subject a verdict on "that" or "it" may begin. */
    private static final int NEAR = 3;

    private final Lexicon lexicon;

    Remarks(WordLists words) {
        lexicon = new Lexicon(
                words,
                Sets.immutableEnumSet(
                        ListEffect.CLAIMING,
                        ListEffect.REFUTED,
                        ListEffect.UPHELD,
                        ListEffect.UNPROVED,
                        ListEffect.PROOF,
                        ListEffect.NEGATION,
                        ListEffect.DEMONSTRATIVE));
    }

    /** What the author says later of each candidate's claim, in the order of the candidates; nothing of most. */
    List<Optional<Framing>> read(Document document, List<Candidate> candidates) {
        List<Optional<Framing>> remarks = new ArrayList<>(Collections.nCopies(candidates.size(), Optional.empty()));
        boolean[] said = said(document, candidates);
        Map<Integer, List<Integer>> bySentence = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).cue().isEmpty()) {
                int sentence =
                        document.sentenceIndex(candidates.get(i).cue().get(0).from());
                bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(i);
            }
        }
        if (bySentence.isEmpty()) {
            return remarks;
        }
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            TokenSlice own = own(document, sentence, said);
            if (own.size() > 0) {
                List<Match> matches = lexicon.find(own);
                Optional<Framing> verdict = verdict(matches);
                if (verdict.isPresent()) {
                    for (int candidate : about(document, own, matches, sentence, candidates, bySentence)) {
                        remarks.set(candidate, verdict);
                    }
                }
            }
        }
        return remarks;
    }

    private static boolean[] said(Document document, List<Candidate> candidates) {
        boolean[] said = new boolean[document.size()];
        for (Candidate candidate : candidates) {
            if (!candidate.cue().isEmpty()) {
                for (Range piece : candidate.claim()) {
                    java.util.Arrays.fill(said, piece.from(), piece.to(), true);
                }
            }
        }
        return said;
    }

    /** The words of a sentence that stand in nobody's claim. */
    private static TokenSlice own(Document document, int sentence, boolean[] said) {
        Range range = document.sentences().get(sentence);
        List<Range> own = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            if (!said[i]) {
                own.add(new Range(i, i + 1));
            }
        }
        return TokenSlice.of(document, own);
    }

    private static Optional<Framing> verdict(List<Match> matches) {
        boolean denied =
                matches.stream().anyMatch(match -> match.is(ListEffect.NEGATION) && !match.is(ListEffect.REFUTED));
        // "no evidence" is one entry of the list of denials.
        boolean proof = matches.stream()
                .anyMatch(match -> match.is(ListEffect.PROOF)
                        || match.is(ListEffect.UPHELD)
                        || match.is(ListEffect.NEGATION) && match.to() - match.from() > 1);
        if (matches.stream().anyMatch(match -> match.is(ListEffect.REFUTED))) {
            return denied ? Optional.empty() : Optional.of(DISPUTED);
        }
        if (proof && denied || matches.stream().anyMatch(match -> match.is(ListEffect.UNPROVED))) {
            return Optional.of(DISTANCED);
        }
        return matches.stream().anyMatch(match -> match.is(ListEffect.UPHELD))
                ? Optional.of(ENDORSED)
                : Optional.empty();
    }

    private static List<Integer> about(
            Document document,
            TokenSlice own,
            List<Match> matches,
            int sentence,
            List<Candidate> candidates,
            Map<Integer, List<Integer>> bySentence) {
        Match first = matches.get(0);
        if (first.is(ListEffect.DEMONSTRATIVE)
                && own.openSentence()
                && first.from() == 0
                && matches.size() > 1
                && matches.get(1).from() <= first.to() + NEAR
                && !isExpletive(own)) {
            return last(bySentence.getOrDefault(sentence - 1, List.of()));
        }
        for (Match match : matches) {
            if (match.is(ListEffect.CLAIMING) && own.upos(match.from()) == NOUN && isDefinite(own, match.from())) {
                String noun = own.get(match.from()).lemma();
                for (int back = 0; back <= REACH; back++) {
                    List<Integer> akin = bySentence.getOrDefault(sentence - back, List.of()).stream()
                            .filter(candidate -> isAkin(document, candidates.get(candidate), noun))
                            .toList();
                    if (!akin.isEmpty()) {
                        return akin;
                    }
                }
                return last(bySentence.getOrDefault(sentence - 1, List.of()));
            }
        }
        return List.of();
    }

    /** "It is not true that the bridge fell", which is about what follows, as no other pronoun is. */
    private static boolean isExpletive(TokenSlice own) {
        boolean expletive = false;
        for (int i = 1; i < own.size(); i++) {
            expletive |= own.upos(i) == SCONJ || own.lower(i).equals("that");
        }
        return expletive && own.lower(0).equals("it");
    }

    private static List<Integer> last(List<Integer> candidates) {
        return candidates.isEmpty() ? candidates : candidates.subList(candidates.size() - 1, candidates.size());
    }

    /** Whether a noun is one that the text has spoken of: "their claim", "the mayor's claim", "these claims". */
    private static boolean isDefinite(TokenSlice words, int noun) {
        int i = noun - 1;
        while (words.upos(i) == ADJ || words.upos(i) == NUM) {
            i--;
        }
        return words.upos(i) == DET
                        && !words.lower(i).equals("a")
                        && !words.lower(i).equals("an")
                        && !words.lower(i).equals("no")
                || words.upos(i) == PRON
                || words.upos(i) == PART;
    }

    private static boolean isAkin(Document document, Candidate candidate, String noun) {
        for (Range piece : candidate.cue()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                if (Strings.commonPrefix(document.token(i).lemma(), noun).length() >= ROOT) {
                    return true;
                }
            }
        }
        return false;
    }
}
