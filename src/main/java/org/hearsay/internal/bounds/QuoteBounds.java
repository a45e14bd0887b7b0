package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.ADJ;
import static org.hearsay.internal.text.Upos.ADV;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.NOUN;
import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.AttributionType;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Token;

/**
 * Holds claims to the bounds of quotations: what is ascribed inside one ends with it, and none is cut in two from
 * outside.
 */
final class QuoteBounds {

    private final BoundsContext text;
    private final QuoteMap quotes;

    private QuoteBounds(BoundsContext text) {
        this.text = text;
        this.quotes = text.quotes();
    }

    /** A candidate with its claim within these bounds; none if the cue is in a quotation and its claim isn't. */
    static Optional<Candidate> bound(BoundsContext text, Candidate candidate) {
        List<Range> claim = new QuoteBounds(text).claim(candidate);
        return claim.isEmpty() ? Optional.empty() : Optional.of(candidate.withClaim(claim));
    }

    /** A candidate, unless its source is in another quotation than its cue. */
    static Optional<Candidate> together(BoundsContext text, Candidate candidate) {
        Range outer = text.quotes().pieceAt(candidate.cue().get(0).from());
        boolean crosses =
                candidate.source().stream().anyMatch(source -> text.quotes().pieceAt(source.from()) != outer);
        return crosses ? Optional.empty() : Optional.of(candidate);
    }

    private List<Range> claim(Candidate candidate) {
        Range outer = quotes.pieceAt(candidate.cue().get(0).from());
        List<Range> bounded = new ArrayList<>();
        for (Range piece : candidate.claim()) {
            if (outer == null) {
                bounded.add(afterCue(candidate, withQuotation(new Range(start(piece), end(piece)))));
            } else if (piece.overlaps(outer)) {
                bounded.add(new Range(
                        Math.max(piece.from(), outer.from()), Math.min(piece.to(), beforeClosingMark(outer))));
            }
        }
        return Ranges.joined(bounded);
    }

    /** A claim that is a quotation, up to where the source does something else: "said that “it is late” | and left". */
    private Range withQuotation(Range piece) {
        Range quote = quotes.pieceAt(Math.min(piece.from() + 1, piece.to() - 1));
        if (quote == null
                || quote.to() >= piece.to() - 1
                || !text.at(quote.to()).is(CCONJ)) {
            return piece;
        }
        Cursor next = text.at(quote.to()).next().skip(ADV);
        boolean acts = next.index() < piece.to() && next.is(VERB) && next.inflection() == Inflection.PAST;
        return acts && quote.from() <= piece.from() + 1 ? new Range(piece.from(), quote.to()) : piece;
    }

    /**
     * What stands right behind a cue: without the hearer, as in "asked | them, | “Where?”", or the time, as in "“Go,” |
     * as he left".
     */
    private Range afterCue(Candidate candidate, Range piece) {
        Range last = quotes.pieceAt(piece.to() - 1);
        Range first = quotes.pieceAt(piece.from());
        if (candidate.type() != AttributionType.STATEMENT
                || candidate.cue().get(candidate.cue().size() - 1).to() > piece.from()) {
            return piece; // "praised Ruiz, “the best of all”" is said of her, not to her.
        }
        if (last != null && piece.from() < last.from() && isHearer(new Range(piece.from(), last.from()))) {
            return new Range(last.from(), piece.to());
        }
        int next = piece.to() + 1;
        Range following = quotes.pieceAt(next);
        if (last == null && following != null && following.from() == next && isHearer(new Range(piece.from(), next))) {
            return following;
        }
        return first != null && last == null && isTime(first) ? first : piece;
    }

    private boolean isHearer(Range words) {
        int mark = words.to() - 1;
        return (text.at(mark).isComma() || text.at(mark).isColon())
                && text.document()
                        .tokens(new Range(words.from(), mark))
                        .map(Token::upos)
                        .allMatch(Set.of(PRON, DET, ADJ, NOUN, PROPN, NUM)::contains);
    }

    /** Whether a comma ends the words of a quotation, and then a clause hangs on the cue. */
    private boolean isTime(Range quote) {
        return quote.length() > 2
                && text.at(quote.to() - 2).isComma()
                && text.at(quote.to()).is(SCONJ);
    }

    /** What is said of a claim inside a quotation ends before the mark: “I think it will | rain,” he said. */
    private int beforeClosingMark(Range quote) {
        int last = quote.to() - 1;
        return Marks.isQuotationMark(text.document().token(last)) ? last : quote.to();
    }

    private int start(Range piece) {
        Range quote = quotes.pieceAt(piece.from());
        return quote == null ? piece.from() : quote.from();
    }

    private int end(Range piece) {
        Range quote = quotes.pieceAt(piece.to() - 1);
        return quote == null ? piece.to() : quote.to();
    }
}
