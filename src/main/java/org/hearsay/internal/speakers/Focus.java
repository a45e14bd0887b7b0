package org.hearsay.internal.speakers;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hearsay.internal.text.Document;
import org.jspecify.annotations.Nullable;

/** Who was mentioned last while one call sweeps over a document, and for whom a pronoun then stands; never shared. */
final class Focus {

    private static final int REMEMBERED = 24;
    private static final int FARTHEST_SENTENCE = 8;
    private static final double SUBJECT = 0.9;
    private static final double SPOKE_LAST = 1.4;
    private static final double INSIDE_CLAIM = -1.1;
    private static final double UNSURE = -0.4;

    private final Document document;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private @Nullable Entity spoke;
    private int spokeAt;

    Focus(Document document) {
        this.document = document;
    }

    /** Notes a mention. */
    void see(Entity entity, int token, boolean subject, boolean claimed) {
        seen.addFirst(new Seen(entity, document.sentenceIndex(token), token, subject, claimed));
        if (seen.size() > REMEMBERED) {
            seen.removeLast();
        }
    }

    /** Notes whose words were reported. */
    void speak(Entity entity, int token) {
        spoke = entity;
        spokeAt = token;
    }

    /** The speaker of the last attribution. */
    @Nullable Entity lastSpeaker() {
        return spoke;
    }

    /** The mention that ends closest before a token. */
    @Nullable Entity before(int token) {
        return seen.isEmpty() || token - seen.getFirst().token > 12 ? null : seen.getFirst().entity;
    }

    /** The one that a pronoun at a token most likely stands for. */
    @Nullable Entity antecedent(Pronoun pronoun, int token) {
        int sentence = document.sentenceIndex(token);
        Entity best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Seen each : seen) {
            int distance = sentence - each.sentence;
            if (distance <= FARTHEST_SENTENCE && each.entity.agrees(pronoun)) {
                double score = -distance + (each.subject ? SUBJECT : 0) + (each.claimed ? INSIDE_CLAIM : 0)
                        + (each.entity == spoke ? SPOKE_LAST : 0)
                        + (pronoun.gender() != Gender.UNKNOWN && each.entity.gender() == Gender.UNKNOWN ? UNSURE : 0)
                        + (each.entity.isSure() ? 0 : UNSURE);
                if (score > most) {
                    most = score;
                    best = each.entity;
                }
            }
        }
        if (spoke != null && spoke.agrees(pronoun) && document.paragraphIndex(token) - document.paragraphIndex(spokeAt) <= 3) {
            double score = -(sentence - document.sentenceIndex(spokeAt)) / 2.0 + SPOKE_LAST;
            return score > most ? spoke : best;
        }
        return best;
    }

    private record Seen(Entity entity, int sentence, int token, boolean subject, boolean claimed) {}
}
