package org.hearsay.format;

import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.Marker;
import org.hearsay.Passage;

/** Checks that attributions fit the text that they are written with. */
final class Offsets {

    private final int end;

    private Offsets(int end) {
        this.end = end;
    }

    /**
     * Checks all passages but the mentions of speakers, which no format with a text shows.
     *
     * @throws IndexOutOfBoundsException naming the first that ends behind the text
     */
    static void check(String text, List<Attribution> attributions) {
        Offsets offsets = new Offsets(text.length());
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            int index = i;
            offsets.check(index, "claim", attribution.claim().passage());
            attribution.source().ifPresent(source -> offsets.check(index, "source", source));
            attribution.cue().ifPresent(cue -> offsets.check(index, "cue", cue));
            for (Marker marker : attribution.hedging().markers()) {
                offsets.check(index, "marker", marker.passage());
            }
        }
    }

    private void check(int index, String part, Passage passage) {
        if (passage.end() > end) {
            throw new IndexOutOfBoundsException("attributions[" + index + "]: the " + part + " ends at " + passage.end()
                    + ", behind the text, which ends at " + end);
        }
    }
}
