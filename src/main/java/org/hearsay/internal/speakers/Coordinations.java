package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/** Follows who is named together, for "both sides" and "the two". State of one pass; not thread-safe. */
final class Coordinations {

    private static final int FARTHEST_SENTENCE = 4;
    private static final int MOST_MEMBERS = 8;

    private final NamedMentions named;
    private final Document document;
    private final WordList pairWords;
    private final WordList joiningWords;
    private List<Range> members = List.of();
    private @Nullable Entity group;

    Coordinations(NamedMentions named) {
        this.named = named;
        this.document = named.document();
        this.pairWords = named.words().lists.get("pair-words");
        this.joiningWords = named.words().lists.get("joining-words");
    }

    /** Reads on to a mention. */
    void read(Mention mention) {
        int from = mention.range().from();
        if (named.mentionAt(from) == mention
                && (members.isEmpty() || members.get(members.size() - 1).to() <= from)) {
            List<Range> joined = joinedAt(from, document.sentenceOf(from).to());
            if (!joined.isEmpty()) {
                members = joined;
                group = null;
            }
        }
    }

    /** Whether a source names several, and a mention is the first of them. */
    boolean joins(Mention mention, Range source) {
        int from = mention.range().from();
        return from <= source.from() + 1 && !joinedAt(from, source.to()).isEmpty();
    }

    /** The group that was named last, if one is known already. */
    @Nullable
    Entity group() {
        return group;
    }

    /** Takes an entity for the group of those who were named last. */
    Entity complete(Entity entity) {
        members.forEach(entity::mention);
        group = entity;
        return entity;
    }

    /** Whether a mention refers to those who were named last: "the two". */
    boolean areMeant(Mention mention) {
        return mention.plural()
                && !members.isEmpty()
                && document.sentenceIndex(mention.range().from())
                                - document.sentenceIndex(members.get(0).from())
                        <= FARTHEST_SENTENCE
                && document.tokens(mention.range()).anyMatch(token -> pairWords.contains(token.lower()));
    }

    /** The mentions that commas and a last "and" join from a token on, at least two, or none. */
    private List<Range> joinedAt(int from, int end) {
        List<Range> found = new ArrayList<>();
        int at = from;
        boolean closed = false;
        boolean listed = false;
        while (at < end && found.size() < MOST_MEMBERS && isMember(at, listed)) {
            found.add(new Range(at, named.endAt(at)));
            if (closed) {
                return found;
            }
            Cursor behind = named.phrases().at(named.endAt(at));
            boolean comma = behind.index() < end && behind.isComma();
            listed |= comma;
            behind = comma ? behind.next() : behind;
            closed = behind.index() < end && behind.isIn(joiningWords);
            at = closed ? behind.index() + 1 : behind.index();
            if (!comma && !closed) {
                return List.of();
            }
        }
        return List.of();
    }

    /**
     * Whether somebody is mentioned at a token; behind a comma by name, since a description there says who the one
     * before is.
     */
    private boolean isMember(int token, boolean listed) {
        Mention mention = named.mentionAt(token);
        if (mention == null) {
            return false;
        }
        return mention.is(Mention.Form.NAME)
                ? named.entityAt(token) != null
                : !listed
                        && mention.is(Mention.Form.DESCRIPTION)
                        && mention.certain()
                        && mention.kind() != SpeakerKind.DOCUMENT;
    }
}
