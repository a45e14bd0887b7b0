package org.hearsay.internal.cues;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.AttributionType;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Tells the stance that a cue ascribes by its words, from the word lists {@code type-…}. Immutable and thread-safe. */
public final class CueTypes {

    private final Map<AttributionType, WordList> words = new EnumMap<>(AttributionType.class);

    /** Reads the lists. */
    public CueTypes(WordLists lists) {
        for (AttributionType type : AttributionType.values()) {
            String list = "type-" + type.name().toLowerCase(Locale.ROOT);
            if (lists.has(list)) {
                words.put(type, lists.get(list));
            }
        }
    }

    /** The type whose list has the cue's last word that is in one, else a statement. */
    public AttributionType of(Document document, List<Range> cue) {
        for (int piece = cue.size() - 1; piece >= 0; piece--) {
            for (int i = cue.get(piece).to() - 1; i >= cue.get(piece).from(); i--) {
                String lemma = document.token(i).lemma();
                for (Map.Entry<AttributionType, WordList> entry : words.entrySet()) {
                    if (entry.getValue().contains(lemma)) {
                        return entry.getKey();
                    }
                }
            }
        }
        return AttributionType.STATEMENT;
    }
}
