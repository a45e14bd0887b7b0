package org.hearsay.internal.quotes;

import java.util.List;
import org.hearsay.internal.text.Range;

/**
 * A quotation with all its paragraphs, before it's known what its marks are for.
 *
 * @param pieces one token range a paragraph, marks included
 * @param closed whether a closing mark ends it
 * @param depth how many other quotations it stands in
 */
record Joined(List<Range> pieces, boolean closed, int depth) {

    Joined {
        pieces = List.copyOf(pieces);
    }
}
