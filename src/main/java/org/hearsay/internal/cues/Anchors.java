package org.hearsay.internal.cues;

import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Upos;

/** Picks the word that stands for a cue: its first verb, else its first noun or adjective, else its first word. */
public final class Anchors {

    private Anchors() {}

    /** The anchor of a cue of at least one token. */
    public static int of(Document document, List<Range> cue) {
        int anchor = cue.get(0).from();
        int best = -1;
        for (Range piece : cue) {
            for (int i = piece.from(); i < piece.to(); i++) {
                int rank = rank(document.token(i).upos());
                if (rank > best) {
                    anchor = i;
                    best = rank;
                }
            }
        }
        return anchor;
    }

    private static int rank(Upos upos) {
        return switch (upos) {
            case VERB -> 3;
            case NOUN, ADJ -> 2;
            case PUNCT, DET, PART -> 0;
            default -> 1;
        };
    }
}
