package org.hearsay.internal.speakers;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Knows the labels of a transcript: what stands before a colon at the beginning of several paragraphs. */
final class Labels {

    private static final int LONGEST = 5;

    private Labels() {}

    /** The labels, or none if the document isn't a transcript: there, one label at least comes back. */
    static Set<String> of(Document document) {
        Set<String> labels = new HashSet<>();
        boolean again = false;
        for (Range paragraph : document.paragraphs()) {
            int end = Math.min(paragraph.to() - 1, paragraph.from() + LONGEST);
            for (int i = paragraph.from() + 1; i < end; i++) {
                if (document.token(i).text().equals(":")) {
                    again |= !labels.add(document.words(new Range(paragraph.from(), i)));
                    break;
                }
            }
        }
        return again ? Set.copyOf(labels) : Set.of();
    }
}
