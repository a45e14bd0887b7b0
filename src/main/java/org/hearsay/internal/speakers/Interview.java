package org.hearsay.internal.speakers;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hearsay.SpeakerKind;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.jspecify.annotations.Nullable;

/** Knows the printed interview: questions in paragraphs of their own, answered by the person whom the text names most. */
final class Interview {

    private static final int ENOUGH_QUESTIONS = 3;

    private Interview() {}

    /** The one who answers, or null if the document is no interview. */
    static @Nullable Entity guest(Document document, @Nullable Entity[] entities) {
        int questions = 0;
        for (Range paragraph : document.paragraphs()) {
            questions += document.token(paragraph.to() - 1).text().equals("?") ? 1 : 0;
        }
        if (questions < ENOUGH_QUESTIONS) {
            return null;
        }
        Map<Entity, Integer> counts = new IdentityHashMap<>();
        Entity most = null;
        for (Entity entity : entities) {
            if (entity != null && entity.kind() == SpeakerKind.PERSON) {
                int count = counts.merge(entity, 1, Integer::sum);
                if (most == null || count > counts.get(most)) {
                    most = entity;
                }
            }
        }
        return most;
    }
}
