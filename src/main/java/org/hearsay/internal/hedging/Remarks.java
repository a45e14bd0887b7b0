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
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

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
                        Sense.CLAIMING,
                        Sense.REFUTED,
                        Sense.UPHELD,
                        Sense.UNPROVED,
                        Sense.PROOF,
                        Sense.NEGATION,
                        Sense.DEMONSTRATIVE));
    }

    /** What the author says later of each link's claim, in the order of the links; nothing of most. */
    List<Optional<Framing>> read(Document document, List<Link> links) {
        List<Optional<Framing>> remarks = new ArrayList<>(Collections.nCopies(links.size(), Optional.empty()));
        boolean[] said = said(document, links);
        Map<Integer, List<Integer>> bySentence = new TreeMap<>();
        for (int i = 0; i < links.size(); i++) {
            if (!links.get(i).cue().isEmpty()) {
                int sentence = document.sentenceIndex(links.get(i).cue().get(0).from());
                bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(i);
            }
        }
        if (bySentence.isEmpty()) {
            return remarks;
        }
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            Words own = own(document, sentence, said);
            if (own.size() > 0) {
                List<Match> matches = lexicon.find(own);
                Optional<Framing> verdict = verdict(matches);
                if (verdict.isPresent()) {
                    for (int link : about(document, own, matches, sentence, links, bySentence)) {
                        remarks.set(link, verdict);
                    }
                }
            }
        }
        return remarks;
    }

    private static boolean[] said(Document document, List<Link> links) {
        boolean[] said = new boolean[document.size()];
        for (Link link : links) {
            if (!link.cue().isEmpty()) {
                for (Range piece : link.claim()) {
                    java.util.Arrays.fill(said, piece.from(), piece.to(), true);
                }
            }
        }
        return said;
    }

    /** The words of a sentence that stand in nobody's claim. */
    private static Words own(Document document, int sentence, boolean[] said) {
        Range range = document.sentences().get(sentence);
        List<Range> own = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            if (!said[i]) {
                own.add(new Range(i, i + 1));
            }
        }
        return Words.of(document, own);
    }

    private static Optional<Framing> verdict(List<Match> matches) {
        boolean denied = matches.stream().anyMatch(match -> match.is(Sense.NEGATION) && !match.is(Sense.REFUTED));
        // "no evidence" is one entry of the list of denials.
        boolean proof = matches.stream()
                .anyMatch(match -> match.is(Sense.PROOF)
                        || match.is(Sense.UPHELD)
                        || match.is(Sense.NEGATION) && match.to() - match.from() > 1);
        if (matches.stream().anyMatch(match -> match.is(Sense.REFUTED))) {
            return denied ? Optional.empty() : Optional.of(DISPUTED);
        }
        if (proof && denied || matches.stream().anyMatch(match -> match.is(Sense.UNPROVED))) {
            return Optional.of(DISTANCED);
        }
        return matches.stream().anyMatch(match -> match.is(Sense.UPHELD)) ? Optional.of(ENDORSED) : Optional.empty();
    }

    private static List<Integer> about(
            Document document,
            Words own,
            List<Match> matches,
            int sentence,
            List<Link> links,
            Map<Integer, List<Integer>> bySentence) {
        Match first = matches.get(0);
        if (first.is(Sense.DEMONSTRATIVE)
                && own.openSentence()
                && first.from() == 0
                && matches.size() > 1
                && matches.get(1).from() <= first.to() + NEAR
                && !isExpletive(own)) {
            return last(bySentence.getOrDefault(sentence - 1, List.of()));
        }
        for (Match match : matches) {
            if (match.is(Sense.CLAIMING) && own.upos(match.from()) == NOUN && isDefinite(own, match.from())) {
                String noun = own.get(match.from()).lemma();
                for (int back = 0; back <= REACH; back++) {
                    List<Integer> akin = bySentence.getOrDefault(sentence - back, List.of()).stream()
                            .filter(link -> isAkin(document, links.get(link), noun))
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
    private static boolean isExpletive(Words own) {
        boolean expletive = false;
        for (int i = 1; i < own.size(); i++) {
            expletive |= own.upos(i) == SCONJ || own.lower(i).equals("that");
        }
        return expletive && own.lower(0).equals("it");
    }

    private static List<Integer> last(List<Integer> links) {
        return links.isEmpty() ? links : links.subList(links.size() - 1, links.size());
    }

    /** Whether a noun is one that the text has spoken of: "their claim", "the mayor's claim", "these claims". */
    private static boolean isDefinite(Words words, int noun) {
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

    private static boolean isAkin(Document document, Link link, String noun) {
        for (Range piece : link.cue()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                if (Strings.commonPrefix(document.token(i).lemma(), noun).length() >= ROOT) {
                    return true;
                }
            }
        }
        return false;
    }
}
