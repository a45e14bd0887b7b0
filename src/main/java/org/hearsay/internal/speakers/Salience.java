package org.hearsay.internal.speakers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * How salient each entity is while a pass reads a document, which decides between the antecedents of a pronoun. Each
 * mention adds to the weight of its entity, and the weight fades from sentence to sentence. State of one pass; not
 * thread-safe.
 */
final class Salience {

    private static final int REMEMBERED = 24;
    private static final int FARTHEST_SENTENCE = 12;
    private static final int FARTHEST_BEFORE = 12;
    private static final int SPEAKER_PARAGRAPHS = 3;
    private static final double FADING = 0.7;
    private static final double NO_SUBJECT = 0.45;
    private static final double INSIDE_CLAIM = 0.3;
    private static final double SPOKE_LAST = 1.2;
    private static final double WAS_SUBJECT = 1.2;
    private static final double SPEECH_FADING = 0.5;
    private static final double UNKNOWN_GENDER = -0.5;
    private static final double UNCERTAIN = -0.5;
    private static final double BODY_AS_THEY = -1.0;
    private static final double NO_CANDIDATE = Double.NEGATIVE_INFINITY;

    private final Document document;
    private final Map<Entity, Seen> seen = new LinkedHashMap<>();
    private @Nullable Entity nearest;
    private int nearestAt;
    private @Nullable Entity nearestPerson;
    private int nearestPersonAt;
    private @Nullable Entity spoke;
    private int spokeAt;

    Salience(Document document) {
        this.document = document;
    }

    /** Notes a mention; one of {@code people}, such as "the police", can be the antecedent of "who". */
    void see(Entity entity, int token, boolean subject, boolean claimed, boolean people) {
        nearest = entity;
        nearestAt = token;
        if (people || !entity.isOrganization() && entity.kind() != SpeakerKind.DOCUMENT) {
            nearestPerson = entity;
            nearestPersonAt = token;
        }
        Seen known = seen.containsKey(entity) ? seen.remove(entity) : new Seen();
        seen.put(entity, known);
        known.weight = known.weightIn(document.sentenceIndex(token))
                + (subject ? 1 : NO_SUBJECT) * (claimed ? INSIDE_CLAIM : 1);
        known.sentence = document.sentenceIndex(token);
        if (subject && !claimed) {
            known.subjectAt = token;
        }
        if (seen.size() > REMEMBERED) {
            seen.remove(seen.keySet().iterator().next());
        }
    }

    /** Notes the speaker of a claim. */
    void speak(Entity entity, int token) {
        spoke = entity;
        spokeAt = token;
    }

    /** The antecedent of a relative pronoun: the last mention before it in its sentence; of "who" rather a person. */
    @Nullable
    Entity before(Pronoun pronoun, int token) {
        if (pronoun == Pronoun.WHO && nearestPerson != null && isNear(nearestPersonAt, token)) {
            return nearestPerson;
        }
        return isNear(nearestAt, token) ? nearest : null;
    }

    private boolean isNear(int mention, int token) {
        return token - mention <= FARTHEST_BEFORE && document.sentenceIndex(mention) == document.sentenceIndex(token);
    }

    /** The likeliest antecedent of a personal pronoun at a token, of those that are possible. */
    @Nullable
    Entity antecedent(Pronoun pronoun, int token, Predicate<Entity> possible) {
        int sentence = document.sentenceIndex(token);
        int paragraphs = spoke != null && spoke.kind() == SpeakerKind.DOCUMENT ? 0 : SPEAKER_PARAGRAPHS;
        boolean recent = document.paragraphIndex(token) - document.paragraphIndex(spokeAt) <= paragraphs;
        return best((entity, each) -> {
            boolean latest = recent && entity == spoke;
            boolean near = latest || sentence - each.sentence <= FARTHEST_SENTENCE;
            if (!near || !entity.agrees(pronoun) || !possible.test(entity)) {
                return NO_CANDIDATE;
            }
            double score =
                    Math.log(each.weightIn(sentence)) + doubt(entity, pronoun) + (leads(each, token) ? WAS_SUBJECT : 0);
            int since = sentence - document.sentenceIndex(spokeAt);
            return latest ? Math.max(score + SPOKE_LAST, SPOKE_LAST - SPEECH_FADING * since) : score;
        });
    }

    /** Whether somebody was the subject of the sentence before, in the same paragraph, after the last one spoke. */
    private boolean leads(Seen each, int token) {
        return each.subjectAt > spokeAt
                && document.paragraphIndex(each.subjectAt) == document.paragraphIndex(token)
                && document.sentenceIndex(token) - document.sentenceIndex(each.subjectAt) == 1;
    }

    /** The weightiest of those that are possible, mentioned a few sentences before at most. */
    @Nullable
    Entity weightiest(int token, int sentences, Predicate<Entity> possible) {
        int sentence = document.sentenceIndex(token);
        return best((entity, each) -> {
            double trust = entity == spoke ? SPOKE_LAST : leads(each, token) ? WAS_SUBJECT : 0;
            return sentence - each.sentence <= sentences && possible.test(entity)
                    ? each.weightIn(sentence) * Math.exp(trust)
                    : NO_CANDIDATE;
        });
    }

    /** The entity with the highest score; of equal ones the one seen last. */
    private @Nullable Entity best(ToDoubleBiFunction<Entity, Seen> score) {
        Entity best = null;
        double most = NO_CANDIDATE;
        for (Map.Entry<Entity, Seen> each : seen.entrySet()) {
            double own = score.applyAsDouble(each.getKey(), each.getValue());
            if (own >= most && own != NO_CANDIDATE) {
                most = own;
                best = each.getKey();
            }
        }
        return best;
    }

    private static double doubt(Entity entity, Pronoun pronoun) {
        boolean unknown = pronoun.gender() != Gender.UNKNOWN && entity.gender() == Gender.UNKNOWN;
        return (unknown ? UNKNOWN_GENDER : 0)
                + (entity.isCertain() ? 0 : UNCERTAIN)
                + (pronoun == Pronoun.THEY && !entity.isPlural() ? BODY_AS_THEY : 0);
    }

    private static final class Seen {

        private double weight;
        private int sentence;
        private int subjectAt = -1;

        double weightIn(int later) {
            return weight * Math.exp(-FADING * (later - sentence));
        }
    }
}
