package org.hearsay.internal.speakers;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Follows who is named together, for "both sides" and "the two", while one call sweeps over a document; never shared.
 */
final class Coordinations {

    private static final int FARTHEST_SENTENCE = 4;
    private static final int MOST_MEMBERS = 8;

    private final NamedMentions stage;
    private final Document document;
    private List<Range> members = List.of();
    private @Nullable Entity entity;

    Coordinations(NamedMentions stage) {
        this.stage = stage;
        this.document = stage.document();
    }

    /** Reads on to a mention. */
    void read(int mention) {
        int from = stage.mentions().get(mention).range().from();
        if (stage.mentionAt()[from] == mention
                && (members.isEmpty() || members.get(members.size() - 1).to() <= from)) {
            List<Range> joined = joinedAt(from, document.sentenceOf(from).to());
            if (!joined.isEmpty()) {
                members = joined;
                entity = null;
            }
        }
    }

    /** Whether a source names several, of whom a mention is the first. */
    boolean joins(int mention, Range source) {
        Range range = stage.mentions().get(mention).range();
        return range.from() <= source.from() + 1
                && !joinedAt(range.from(), source.to()).isEmpty();
    }

    /** The several whom a source names. */
    Entity group(Descriptions descriptions, Range source) {
        Mention mention = new Mention(
                source,
                Mention.Form.DESCRIPTION,
                Pronoun.NONE,
                SpeakerKind.GROUP,
                true,
                true,
                List.of(),
                "",
                Gender.UNKNOWN,
                "",
                "",
                false,
                -1,
                true);
        Entity group = descriptions.byWords(document.words(source), mention);
        group.learn(mention);
        members.forEach(group::mention);
        entity = group;
        return group;
    }

    /** The group that was named last, if a mention speaks of just these: "the two". */
    @Nullable
    Entity meant(Mention mention) {
        return isOfThese(mention) ? entity : null;
    }

    /** A group with the members that were named, if a mention speaks of these. */
    Entity complete(Mention mention, Entity group) {
        if (isOfThese(mention)) {
            members.forEach(group::mention);
            entity = group;
        }
        return group;
    }

    private boolean isOfThese(Mention mention) {
        if (!mention.plural()
                || members.isEmpty()
                || document.sentenceIndex(mention.range().from())
                                - document.sentenceIndex(members.get(0).from())
                        > FARTHEST_SENTENCE) {
            return false;
        }
        for (int i = mention.range().from(); i < mention.range().to(); i++) {
            if (stage.lexicon().pairWords.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The mentions that commas and a last "and" join from a token on, at least two, or none. */
    private List<Range> joinedAt(int from, int end) {
        List<Range> found = new ArrayList<>();
        int at = from;
        boolean closed = false;
        boolean listed = false;
        while (at < end && found.size() < MOST_MEMBERS && isMember(at, listed)) {
            found.add(stage.mentions().get(stage.mentionAt()[at]).range());
            at = stage.endAt(at);
            if (closed) {
                return found;
            }
            boolean comma = at < end && document.token(at).text().equals(",");
            at += comma ? 1 : 0;
            listed |= comma;
            closed = at < end && document.token(at).lower().equals("and");
            at += closed ? 1 : 0;
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
        int index = stage.mentionAt()[token];
        if (index < 0) {
            return false;
        }
        Mention mention = stage.mentions().get(index);
        boolean named = mention.form() == Mention.Form.NAME && stage.entities()[index] != null;
        return named
                || !listed
                        && mention.form() == Mention.Form.DESCRIPTION
                        && mention.sure()
                        && mention.kind() != SpeakerKind.DOCUMENT;
    }
}
