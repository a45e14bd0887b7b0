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
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.AttributionType;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Holds claims to the bounds of quotations: what is ascribed inside one ends with it, and none is cut in two from
 * outside.
 */
final class QuoteBounds {

    private final Document document;
    private final @Nullable Range[] pieceOf;

    QuoteBounds(Document document, List<Quote> quotes) {
        this.document = document;
        pieceOf = new Range[document.size()];
        for (Quote quote : quotes) {
            for (Range piece : quote.pieces()) {
                java.util.Arrays.fill(pieceOf, piece.from(), piece.to(), piece);
            }
        }
    }

    /** Whether a token stands in a quotation. */
    boolean hold(int token) {
        return pieceOf[token] != null;
    }

    /** The pieces of a claim within its bounds; none if the cue is in a quotation and its source or its claim isn't. */
    List<Range> of(Candidate candidate) {
        Range outer = pieceOf[candidate.cue().get(0).from()];
        if (candidate.source().stream().anyMatch(source -> pieceOf[source.from()] != outer)) {
            return List.of();
        }
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
        Range quote = pieceOf[Math.min(piece.from() + 1, piece.to() - 1)];
        if (quote == null
                || quote.to() >= piece.to() - 1
                || document.token(quote.to()).upos() != CCONJ) {
            return piece;
        }
        int next = quote.to() + 1;
        while (next < piece.to() - 1 && document.token(next).upos() == ADV) {
            next++;
        }
        Token verb = document.token(next);
        boolean acts = verb.upos() == VERB && verb.inflection() == Inflection.PAST;
        return acts && quote.from() <= piece.from() + 1 ? new Range(piece.from(), quote.to()) : piece;
    }

    /**
     * What stands right behind a cue: without the hearer, as in "asked | them, | “Where?”", or the time, as in "“Go,” |
     * as he left".
     */
    private Range afterCue(Candidate candidate, Range piece) {
        Range last = pieceOf[piece.to() - 1];
        Range first = pieceOf[piece.from()];
        if (candidate.type() != AttributionType.STATEMENT
                || candidate.cue().get(candidate.cue().size() - 1).to() > piece.from()) {
            return piece; // "praised Ruiz, “the best of all”" is said of her, not to her.
        }
        if (last != null && piece.from() < last.from() && isHearer(new Range(piece.from(), last.from()))) {
            return new Range(last.from(), piece.to());
        }
        int next = piece.to() + 1;
        Range following = next < pieceOf.length ? pieceOf[next] : null;
        if (last == null && following != null && following.from() == next && isHearer(new Range(piece.from(), next))) {
            return following;
        }
        return first != null && last == null && isTime(first) ? first : piece;
    }

    private boolean isHearer(Range words) {
        int mark = words.to() - 1;
        return Set.of(",", ":").contains(document.token(mark).text())
                && IntStream.range(words.from(), mark)
                        .mapToObj(i -> document.token(i).upos())
                        .allMatch(Set.of(PRON, DET, ADJ, NOUN, PROPN, NUM)::contains);
    }

    /** Whether a comma ends the words of a quotation, and then a clause hangs on the cue. */
    private boolean isTime(Range quote) {
        return quote.length() > 2
                && document.token(quote.to() - 2).text().equals(",")
                && document.token(quote.to()).upos() == SCONJ;
    }

    /** What is said of a claim inside a quotation ends before the mark: “I think it will | rain,” he said. */
    private int beforeClosingMark(Range quote) {
        int last = quote.to() - 1;
        return Marks.isQuotationMark(document.token(last)) ? last : quote.to();
    }

    private int start(Range piece) {
        Range quote = pieceOf[piece.from()];
        return quote == null ? piece.from() : quote.from();
    }

    private int end(Range piece) {
        Range quote = pieceOf[piece.to() - 1];
        return quote == null ? piece.to() : quote.to();
    }
}
