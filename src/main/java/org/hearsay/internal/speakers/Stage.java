package org.hearsay.internal.speakers;

import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document with those whom it names, before any pronoun is resolved.
 *
 * @param lexicon the word lists
 * @param document the text
 * @param mentions its mentions
 * @param mentionAt for each token the index of the mention that begins there, or -1
 * @param entities for each mention the one that it names, if it names one
 * @param quoteOf for each token the index of the quotation that holds it, or -1
 */
record Stage(
        Lexicon lexicon,
        Document document,
        List<Mention> mentions,
        int[] mentionAt,
        @Nullable Entity[] entities,
        int[] quoteOf) {

    /** The person whom a mention that begins at a token names, or null. */
    @Nullable Entity personAt(int token) {
        if (token >= document.size() || mentionAt[token] < 0) {
            return null;
        }
        Entity entity = entities[mentionAt[token]];
        boolean named = mentions.get(mentionAt[token]).form() == Mention.Form.NAME;
        return named && entity != null && entity.kind() == SpeakerKind.PERSON ? entity : null;
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int token) {
        return quoteOf[token] >= 0;
    }
}
