package org.hearsay.internal.quotes;

import java.util.List;
import org.hearsay.internal.text.Range;

/**
 * Words in quotation marks.
 *
 * @param pieces one token range a paragraph, marks included: more than one if the quotation goes on over paragraphs,
 *     each of which opens with a mark
 * @param closed whether a closing mark ends the quotation; an unclosed one ends with its paragraph
 * @param kind what the marks are for
 * @param depth how many other quotations it stands in
 */
public record Quote(List<Range> pieces, boolean closed, Kind kind, int depth) {

    /** Makes a quote. */
    public Quote {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("pieces is empty");
        }
    }

    /** Makes a quote that stands in no other. */
    public Quote(List<Range> pieces, boolean closed, Kind kind) {
        this(pieces, closed, kind, 0);
    }

    /** What quotation marks are for. */
    public enum Kind {
        /** Somebody's words, a sentence or a clause or more. */
        SPEECH,
        /** Somebody's words, a phrase inside a sentence of the author's: he called it "a good day". */
        PHRASE,
        /** A word or name held at arm's length: the so-called "experts". */
        SCARE,
        /** The title of a work: the film "Late Rain". */
        TITLE
    }

    /** The first token, a mark. */
    public int from() {
        return pieces.get(0).from();
    }

    /** The index after the last token. */
    public int to() {
        return pieces.get(pieces.size() - 1).to();
    }
}
