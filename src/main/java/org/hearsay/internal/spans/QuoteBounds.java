package org.hearsay.internal.spans;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.cues.Cue;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Holds claims to the bounds of quotations: what is ascribed inside one ends with it, and none is cut in two from outside. */
final class QuoteBounds {

    private final @Nullable Range[] pieceOf;

    QuoteBounds(Document document, List<Quote> quotes) {
        pieceOf = new Range[document.size()];
        for (Quote quote : quotes) {
            for (Range piece : quote.pieces()) {
                java.util.Arrays.fill(pieceOf, piece.from(), piece.to(), piece);
            }
        }
    }

    /** The pieces of a cue's claim within its bounds; none if the cue is in a quotation and its source or its claim isn't. */
    List<Range> of(Cue cue) {
        Range outer = pieceOf[cue.cue().get(0).from()];
        if (cue.source().stream().anyMatch(source -> pieceOf[source.from()] != outer)) {
            return List.of();
        }
        List<Range> bounded = new ArrayList<>();
        for (Range piece : cue.claim()) {
            if (outer == null) {
                bounded.add(new Range(start(piece), end(piece)));
            } else if (piece.overlaps(outer)) {
                bounded.add(new Range(Math.max(piece.from(), outer.from()), Math.min(piece.to(), outer.to())));
            }
        }
        return Pieces.joined(bounded);
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
