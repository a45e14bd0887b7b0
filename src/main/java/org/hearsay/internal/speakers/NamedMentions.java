package org.hearsay.internal.speakers;

import java.util.Arrays;
import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A document with those whom it names, before any pronoun is resolved.
 *
 * @param lexicon the word lists
 * @param document the text
 * @param mentions its mentions
 * @param mentionAt for each token the index of the longest mention that begins there, or -1
 * @param entities for each mention the one that it names, if it names one
 * @param quoteOf for each token the index of the quotation that holds it, or -1
 */
record NamedMentions(
        Lexicon lexicon,
        Document document,
        List<Mention> mentions,
        int[] mentionAt,
        @Nullable Entity[] entities,
        int[] quoteOf) {

    static NamedMentions of(
            Lexicon lexicon,
            Document document,
            List<Quote> quotes,
            List<Mention> mentions,
            @Nullable Entity[] entities) {
        int[] mentionAt = new int[document.size()];
        Arrays.fill(mentionAt, -1);
        for (int i = 0; i < mentions.size(); i++) {
            mentionAt[mentions.get(i).range().from()] = i;
        }
        int[] quoteOf = new int[document.size()];
        Arrays.fill(quoteOf, -1);
        for (int q = 0; q < quotes.size(); q++) {
            for (Range piece : quotes.get(q).pieces()) {
                Arrays.fill(quoteOf, piece.from(), piece.to(), q);
            }
        }
        return new NamedMentions(lexicon, document, mentions, mentionAt, entities, quoteOf);
    }

    /** The one whom a mention that begins at a token names, or null. */
    @Nullable
    Entity entityAt(int token) {
        return token >= document.size() || mentionAt[token] < 0 ? null : entities[mentionAt[token]];
    }

    /** The person whom a mention that begins at a token names, or null. */
    @Nullable
    Entity personAt(int token) {
        Entity entity = entityAt(token);
        return entity != null
                        && entity.kind() == SpeakerKind.PERSON
                        && mentions.get(mentionAt[token]).form() == Mention.Form.NAME
                ? entity
                : null;
    }

    /** Where the mention that begins at a token ends; the token itself if none does. */
    int endAt(int token) {
        return mentionAt[token] < 0
                ? token
                : mentions.get(mentionAt[token]).range().to();
    }

    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int token) {
        return quoteOf[token] >= 0;
    }
}
