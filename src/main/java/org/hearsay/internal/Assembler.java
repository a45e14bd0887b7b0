package org.hearsay.internal;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Quotation;
import org.hearsay.Speaker;
import org.hearsay.internal.hedging.HedgingFinder;
import org.hearsay.internal.hedging.Part;
import org.hearsay.internal.hedging.Stance;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.spans.AuthorClaims;
import org.hearsay.internal.spans.Link;
import org.hearsay.internal.spans.Proposition;
import org.hearsay.internal.spans.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of what the rooms found, and sets those that lie in another's claim within it. Immutable and
 * thread-safe.
 */
final class Assembler {

    private static final String CLAUSE = "clause";

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
     * The attributions of links.
     *
     * @param links the links, in text order
     * @param speakers their speakers, in the same order
     * @param clauses whether clauses of a claim that are surer or less sure than the whole come too
     */
    List<Attribution> assemble(
            Document document,
            List<Quote> quotes,
            List<Link> links,
            List<Speaker> speakers,
            boolean clauses,
            Trace trace) {
        boolean[] quoted = quoted(document, quotes);
        int[] enclosing = enclosing(links);
        List<List<Link>> inner = new ArrayList<>();
        links.forEach(link -> inner.add(new ArrayList<>()));
        for (int i = 0; i < links.size(); i++) {
            if (enclosing[i] >= 0) {
                inner.get(enclosing[i]).add(links.get(i));
            }
        }
        List<Optional<Framing>> remarks = hedgingFinder.remarks(document, links);
        @Nullable Attribution[] made = new Attribution[links.size()];
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            // What encloses a link may begin behind it, so the chain is made from its outer end.
            Deque<Integer> chain = new ArrayDeque<>();
            for (int j = i; j >= 0 && made[j] == null; j = enclosing[j]) {
                chain.push(j);
            }
            for (int j : chain) {
                Attribution outer = enclosing[j] < 0 ? null : made[enclosing[j]];
                Stance stance = hedgingFinder.find(document, links.get(j), inner.get(j), remarks.get(j), trace);
                if (links.get(j).foundBy().equals(AuthorClaims.OF_CUE) && stance.isPlain()) {
                    continue; // That somebody says something goes without saying.
                }
                made[j] = make(document, quoted, links.get(j), stance, speakers.get(j), outer);
                placed.add(new Placed(links.get(j).from(), j, made[j]));
                if (clauses) {
                    placed.addAll(clauses(document, quoted, stance, made[j]));
                }
            }
        }
        return placed.stream().sorted(IN_TEXT_ORDER).map(Placed::attribution).toList();
    }

    /** The clauses of a claim that are surer or less sure than the whole, as further claims of its speaker. */
    private List<Placed> clauses(Document document, boolean[] quoted, Stance stance, Attribution whole) {
        return stance.parts().stream()
                .map(part -> new Placed(
                        part.claim().get(0).from(), Integer.MAX_VALUE, clause(document, quoted, part, whole)))
                .toList();
    }

    private Attribution clause(Document document, boolean[] quoted, Part part, Attribution whole) {
        return Attribution.builder(new Claim(document.passage(part.claim()), proposition.of(document, part.claim())))
                .speaker(whole.speaker())
                .hedging(part.hedging())
                .framing(whole.framing())
                .quotation(quotation(document, quoted, part.claim()))
                .type(whole.type())
                .confidence(whole.confidence())
                .foundBy(CLAUSE)
                .within(whole)
                .build();
    }

    private Attribution make(
            Document document,
            boolean[] quoted,
            Link link,
            Stance stance,
            Speaker speaker,
            @Nullable Attribution outer) {
        Attribution.Builder builder = Attribution.builder(
                        new Claim(document.passage(link.claim()), proposition.of(document, link.claim())))
                .speaker(speaker)
                .hedging(stance.hedging())
                .framing(stance.framing())
                .quotation(quotation(document, quoted, link.claim()))
                .type(link.type())
                .confidence(link.confidence())
                .foundBy(link.foundBy());
        if (!link.source().isEmpty()) {
            builder.source(document.passage(link.source()));
        }
        if (!link.cue().isEmpty()) {
            builder.cue(document.passage(link.cue()));
        }
        if (outer != null) {
            builder.within(outer);
        }
        return builder.build();
    }

    private static boolean[] quoted(Document document, List<Quote> quotes) {
        boolean[] quoted = new boolean[document.size()];
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.TITLE) {
                for (Range piece : quote.pieces()) {
                    java.util.Arrays.fill(quoted, piece.from(), piece.to(), true);
                }
            }
        }
        return quoted;
    }

    private static Quotation quotation(Document document, boolean[] quoted, List<Range> claim) {
        int inside = 0;
        int words = 0;
        for (Range piece : claim) {
            for (int i = piece.from(); i < piece.to(); i++) {
                Token token = document.token(i);
                if (token.upos() != PUNCT && !Marks.isQuotationMark(token)) {
                    words++;
                    inside += quoted[i] ? 1 : 0;
                }
            }
        }
        return inside == 0 ? Quotation.INDIRECT : inside == words ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** For each link the one with the smallest claim that holds it, or -1. */
    private static int[] enclosing(List<Link> links) {
        int[] enclosing = new int[links.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> links.get(a).from() != links.get(b).from()
                ? Integer.compare(links.get(a).from(), links.get(b).from())
                : Integer.compare(links.get(b).to(), links.get(a).to()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : order) {
            Link link = links.get(i);
            open.removeIf(other -> links.get(other).to() <= link.from());
            enclosing[i] = open.stream()
                    .filter(other -> holds(links.get(other), link))
                    .findFirst()
                    .orElse(-1);
            open.push(i);
        }
        return enclosing;
    }

    private static boolean holds(Link outer, Link inner) {
        return Stream.of(inner.source(), inner.cue(), inner.claim())
                .flatMap(List::stream)
                .allMatch(part -> outer.claim().stream().anyMatch(piece -> piece.contains(part)));
    }
}
