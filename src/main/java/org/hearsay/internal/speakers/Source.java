package org.hearsay.internal.speakers;

import java.util.List;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What sieves are asked for: the source of a candidate, or another mention.
 *
 * @param kind what it is
 * @param range its tokens
 * @param mention its outermost mention that begins first
 * @param text the words by which it is recognized when it comes again
 * @param entity the entity of the mention, as far as it is known already
 * @param claim the claim; empty for a mention that is no source
 */
record Source(
        Kind kind,
        Range range,
        Mention mention,
        String text,
        @Nullable Entity entity,
        List<Range> claim) {

    /** The kinds of what sieves are asked for. */
    enum Kind {
        /** A mention that is no source. */
        MENTION,
        /** A source that mentions one entity by a name, a description or a pronoun. */
        SOURCE,
        /** A source that names several: "Ana Ruiz and Tom Berg". */
        COORDINATION,
        /** A source that is "I" or "we". */
        FIRST_PERSON,
        /** The same without voice, when all other sources are resolved. */
        LEFT
    }

    int from() {
        return range.from();
    }

    /** The same when all other sources are resolved. */
    Source left() {
        return new Source(Kind.LEFT, range, mention, text, entity, claim);
    }
}
