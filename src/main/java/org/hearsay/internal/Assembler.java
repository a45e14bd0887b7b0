package org.hearsay.internal;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Origin;
import org.hearsay.Quotation;
import org.hearsay.Speaker;
import org.hearsay.internal.bounds.AuthorClaims;
import org.hearsay.internal.bounds.Proposition;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.hedging.Assessment;
import org.hearsay.internal.hedging.ClauseCommitment;
import org.hearsay.internal.hedging.HedgingFinder;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of what the rooms found, and sets those that lie in another's claim within it. Immutable and
 * thread-safe.
 */
final class Assembler {

    private static final Comparator<Placed> IN_TEXT_ORDER =
            Comparator.comparingInt(Placed::from).thenComparing(Placed::rank);

    private final Proposition proposition;
    private final HedgingFinder hedgingFinder;

    /** An attribution, where it begins, and which of those that begin there it is. */
    private record Placed(int from, int rank, Attribution attribution) {}

    Assembler(WordLists words) {
        proposition = new Proposition(words);
        hedgingFinder = new HedgingFinder(words);
    }

    /**
     * The attributions of candidates.
     *
     * @param candidates the candidates, in text order
     * @param speakers their speakers, in the same order
     * @param clauses whether clauses of a claim that are surer or less sure than the whole come too
     */
    List<Attribution> assemble(
            Document document,
            QuoteMap quotes,
            List<Candidate> candidates,
            List<Speaker> speakers,
            boolean clauses,
            Trace trace) {
        int[] enclosing = enclosing(candidates);
        List<List<Candidate>> inner = new ArrayList<>();
        candidates.forEach(candidate -> inner.add(new ArrayList<>()));
        for (int i = 0; i < candidates.size(); i++) {
            if (enclosing[i] >= 0) {
                inner.get(enclosing[i]).add(candidates.get(i));
            }
        }
        List<Optional<Framing>> remarks = hedgingFinder.remarks(document, candidates);
        @Nullable Attribution[] made = new Attribution[candidates.size()];
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            // What encloses a candidate may begin behind it, so the chain is made from its outer end.
            Deque<Integer> chain = new ArrayDeque<>();
            for (int j = i; j >= 0 && made[j] == null; j = enclosing[j]) {
                chain.push(j);
            }
            for (int j : chain) {
                Attribution outer = enclosing[j] < 0 ? null : made[enclosing[j]];
                Assessment stance =
                        hedgingFinder.find(document, candidates.get(j), inner.get(j), remarks.get(j), trace);
                if (AuthorClaims.isOfCue(candidates.get(j)) && stance.isPlain()) {
                    continue; // That somebody says something goes without saying.
                }
                made[j] = make(document, quotes, candidates.get(j), stance, speakers.get(j), outer);
                placed.add(new Placed(candidates.get(j).from(), j, made[j]));
                if (clauses) {
                    placed.addAll(clauses(document, quotes, stance, made[j]));
                }
            }
        }
        return placed.stream().sorted(IN_TEXT_ORDER).map(Placed::attribution).toList();
    }

    /** The clauses of a claim that are surer or less sure than the whole, as further claims of its speaker. */
    private List<Placed> clauses(Document document, QuoteMap quotes, Assessment stance, Attribution whole) {
        return stance.parts().stream()
                .map(part -> new Placed(
                        part.claim().get(0).from(), Integer.MAX_VALUE, clause(document, quotes, part, whole)))
                .toList();
    }

    private Attribution clause(Document document, QuoteMap quotes, ClauseCommitment part, Attribution whole) {
        return Attribution.builder(new Claim(document.passage(part.claim()), proposition.of(document, part.claim())))
                .speaker(whole.speaker())
                .ascription(whole.ascription())
                .hedging(part.hedging())
                .framing(whole.framing())
                .quotation(quotation(document, quotes, part.claim()))
                .type(whole.type())
                .confidence(whole.confidence())
                .foundBy(name(Origin.CLAUSE))
                .within(whole)
                .build();
    }

    private Attribution make(
            Document document,
            QuoteMap quotes,
            Candidate candidate,
            Assessment stance,
            Speaker speaker,
            @Nullable Attribution outer) {
        Attribution.Builder builder = Attribution.builder(
                        new Claim(document.passage(candidate.claim()), proposition.of(document, candidate.claim())))
                .speaker(speaker)
                .ascription(stance.ascription())
                .hedging(stance.hedging())
                .framing(stance.framing())
                .quotation(quotation(document, quotes, candidate.claim()))
                .type(candidate.type())
                .confidence(candidate.confidence())
                .foundBy(candidate.origin() == Origin.RULE ? candidate.proposedBy() : name(candidate.origin()));
        if (!candidate.source().isEmpty()) {
            builder.source(document.passage(candidate.source()));
        }
        if (!candidate.cue().isEmpty()) {
            builder.cue(document.passage(candidate.cue()));
        }
        if (outer != null) {
            builder.within(outer);
        }
        return builder.build();
    }

    private static String name(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static Quotation quotation(Document document, QuoteMap quotes, List<Range> claim) {
        int inside = 0;
        int words = 0;
        for (Range piece : claim) {
            for (int i = piece.from(); i < piece.to(); i++) {
                Token token = document.token(i);
                if (token.upos() != PUNCT && !Marks.isQuotationMark(token)) {
                    words++;
                    inside += isQuoted(quotes.at(i)) ? 1 : 0;
                }
            }
        }
        return inside == 0 ? Quotation.INDIRECT : inside == words ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** Whether words are somebody's: those of titles are nobody's. */
    private static boolean isQuoted(@Nullable Quote quote) {
        return quote != null && quote.kind() != Quote.Kind.TITLE;
    }

    /** For each candidate the one with the smallest claim that holds it, or -1. */
    private static int[] enclosing(List<Candidate> candidates) {
        int[] enclosing = new int[candidates.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> candidates.get(a).from() != candidates.get(b).from()
                ? Integer.compare(candidates.get(a).from(), candidates.get(b).from())
                : Integer.compare(candidates.get(b).to(), candidates.get(a).to()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : order) {
            Candidate candidate = candidates.get(i);
            open.removeIf(other -> candidates.get(other).to() <= candidate.from());
            enclosing[i] = open.stream()
                    .filter(other -> holds(candidates.get(other), candidate))
                    .findFirst()
                    .orElse(-1);
            open.push(i);
        }
        return enclosing;
    }

    private static boolean holds(Candidate outer, Candidate inner) {
        return Stream.of(inner.source(), inner.cue(), inner.claim())
                .flatMap(List::stream)
                .allMatch(part -> outer.claim().stream().anyMatch(piece -> piece.contains(part)));
    }
}
