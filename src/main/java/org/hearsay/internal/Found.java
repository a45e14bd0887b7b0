package org.hearsay.internal;

import java.util.List;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Document;

/**
 * A text and what was found in it, before it has speakers and hedging.
 *
 * @param document the text
 * @param candidates the candidates that were kept, in text order
 */
public record Found(Document document, List<Candidate> candidates) {

    /** Makes a find. */
    public Found {
        candidates = List.copyOf(candidates);
    }
}
