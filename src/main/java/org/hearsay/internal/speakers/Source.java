package org.hearsay.internal.speakers;

import java.util.List;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The source of a candidate, as sieves see it, or a mention that is no source.
 *
 * @param range the tokens
 * @param mention the outermost mention that begins first in it
 * @param text the words by which a further mention is recognized
 * @param entity the entity of the mention, as far as it is known already
 * @param claim the claim; empty for a mention that is no source
 */
record Source(
        Range range, Mention mention, String text, @Nullable Entity entity, List<Range> claim) {

    int from() {
        return range.from();
    }

    boolean is(Mention.Form form) {
        return mention.is(form);
    }
}
