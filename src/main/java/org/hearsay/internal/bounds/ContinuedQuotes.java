package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * Gives claims the quotations that go on after them: “…,” she said. “…”, quoted ones also in the next paragraph, and
 * the further paragraphs of a quotation that is closed only there.
 */
final class ContinuedQuotes {

    private final Document document;
    private final QuoteMap quotes;
    private final boolean[] taken;

    private ContinuedQuotes(BoundsContext text, List<Candidate> candidates) {
        this.document = text.document();
        this.quotes = text.quotes();
        this.taken = new boolean[document.size()];
        for (Candidate candidate : candidates) {
            candidate.claim().forEach(this::take);
        }
    }

    static List<Candidate> bound(BoundsContext text, List<Candidate> candidates) {
        ContinuedQuotes continued = new ContinuedQuotes(text, candidates);
        List<Candidate> extended = new ArrayList<>(candidates);
        // From the last one on: of two claims that end with a sentence the quoted one goes on, and of two such the
        // nearer.
        for (boolean quoted : new boolean[] {true, false}) {
            for (int i = candidates.size() - 1; i >= 0; i--) {
                if (continued.isQuoted(candidates.get(i)) == quoted) {
                    extended.set(i, continued.extend(candidates.get(i)));
                }
            }
        }
        return extended;
    }

    private boolean isQuoted(Candidate candidate) {
        return candidate.claim().stream().anyMatch(this::isQuotation);
    }

    private boolean isQuotation(Range piece) {
        Quote quote = quotes.openingAt(piece.from());
        return quote != null && quote.pieces().get(0).to() >= piece.to() - 1;
    }

    private void take(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            taken[i] = true;
        }
    }

    private Candidate extend(Candidate candidate) {
        List<Range> claim = new ArrayList<>();
        boolean quoted = false;
        String mark = "";
        for (Range piece : candidate.claim()) {
            claim.add(piece);
            if (isQuotation(piece)) {
                quoted = true;
                mark = document.token(piece.from()).text();
            }
            for (Quote inside : quotesFrom(piece)) {
                List<Range> further = inside.pieces().subList(1, inside.pieces().size());
                further.forEach(this::take);
                claim.addAll(further);
            }
        }
        int end = Math.max(claim.get(claim.size() - 1).to(), candidate.to());
        if (!isSigned(candidate) && (quoted || document.sentenceOf(end - 1).to() - end <= 1)) {
            for (Quote next = next(end, quoted, mark); next != null; next = next(next.to(), quoted, mark)) {
                next.pieces().forEach(this::take);
                claim.addAll(next.pieces());
            }
        }
        return claim.size() == candidate.claim().size() ? candidate : candidate.withClaim(Ranges.joined(claim));
    }

    /** Whether a dash and a name end a claim: what stands below is another's. */
    private boolean isSigned(Candidate candidate) {
        int cue = candidate.cue().get(0).from();
        return cue > candidate.claim().get(0).from() && document.token(cue).upos() == PUNCT;
    }

    private List<Quote> quotesFrom(Range piece) {
        List<Quote> inside = new ArrayList<>();
        for (int i = piece.from(); i < piece.to(); i++) {
            Quote quote = quotes.openingAt(i);
            if (quote != null && quote.pieces().size() > 1) {
                inside.add(quote);
            }
        }
        return inside;
    }

    /**
     * The free quotation with which the next sentence begins, if what ends at a token ends a sentence's main part. In
     * the next paragraph only one with the same mark: others are headings.
     */
    private @Nullable Quote next(int end, boolean quoted, String mark) {
        if (end == 0 || end >= document.size()) {
            return null;
        }
        Quote here = quotes.openingAt(end);
        Quote quote = here != null
                ? here
                : quotes.openingAt(document.sentenceOf(end - 1).to());
        return quote == null
                        || taken[quote.from()]
                        || !standsAlone(quote)
                        || document.paragraphIndex(quote.from()) != document.paragraphIndex(end - 1)
                                && !(quoted
                                        && mark.equals(
                                                document.token(quote.from()).text()))
                ? null
                : quote;
    }

    /**
     * Whether a quotation is followed by no words of the author in its last sentence that could hold a cue of its own.
     */
    private boolean standsAlone(Quote quote) {
        return document.sentenceOf(quote.to() - 1).to() - quote.to() <= 1;
    }
}
