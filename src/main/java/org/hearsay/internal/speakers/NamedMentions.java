package org.hearsay.internal.speakers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a document and the clusters of its names, before any pronoun is resolved.
 *
 * @param phrases the noun phrases
 * @param quotes the quotations
 * @param mentions the mention that each phrase makes
 * @param entities for each mention the cluster of its name, if it is one or in apposition to one
 */
record NamedMentions(
        Phrases phrases,
        QuoteMap quotes,
        List<Mention> mentions,
        @Nullable Entity[] entities) {

    private static final int LONGEST_CLAIM = 200;

    Document document() {
        return phrases.document();
    }

    SpeakerWords words() {
        return phrases.words();
    }

    /** The longest mention that begins at a token, if one does. */
    @Nullable
    Mention mentionAt(int token) {
        int index = phrases.indexAt(token);
        return index < 0 ? null : mentions.get(index);
    }

    /** The cluster of the mention that begins at a token, or null. */
    @Nullable
    Entity entityAt(int token) {
        int index = phrases.indexAt(token);
        return index < 0 ? null : entities[index];
    }

    /** The person who is named at a token, or null. */
    @Nullable
    Entity personAt(int token) {
        Entity entity = entityAt(token);
        boolean person = entity != null && entity.kind() == SpeakerKind.PERSON;
        return person && mentions.get(phrases.indexAt(token)).is(Mention.Form.NAME) ? entity : null;
    }

    /** Where the mention that begins at a token ends; the token itself if none does. */
    int endAt(int token) {
        Mention mention = mentionAt(token);
        return mention == null ? token : mention.range().to();
    }

    /** Whether a token is in a quotation. */
    boolean isQuoted(int token) {
        return quotes.hold(token);
    }

    /** The entities that a claim names in quotation marks, or behind its source: none is its speaker. */
    Set<Entity> namedIn(List<Range> claim, int source) {
        Set<Entity> named = Collections.newSetFromMap(new IdentityHashMap<>());
        claim.stream()
                .filter(piece -> isQuoted(piece.from()) || piece.from() > source)
                .flatMapToInt(piece -> piece.stream().limit(LONGEST_CLAIM))
                .mapToObj(this::entityAt)
                .filter(entity -> entity != null)
                .forEach(named::add);
        return named;
    }
}
