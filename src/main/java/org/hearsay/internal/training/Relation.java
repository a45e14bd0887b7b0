package org.hearsay.internal.training;

import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.Passage;
import org.hearsay.Span;

/**
 * The bare spans of an attribution: what annotators mark, and what a score compares.
 *
 * @param source the words that name the source; may be empty
 * @param cue the words that ascribe; may be empty
 * @param claim the words ascribed; may be empty
 */
public record Relation(List<Span> source, List<Span> cue, List<Span> claim) {

    /**
     * Makes a relation; the pieces stay in the order given.
     *
     * @param source the words that name the source
     * @param cue the words that ascribe
     * @param claim the words ascribed
     */
    public Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        claim = List.copyOf(claim);
    }

    /**
     * The spans of an attribution.
     *
     * @param attribution the attribution
     * @return its source, cue and claim
     */
    public static Relation of(Attribution attribution) {
        return new Relation(
                attribution.source().map(Passage::spans).orElse(List.of()),
                attribution.cue().map(Passage::spans).orElse(List.of()),
                attribution.claim().spans());
    }

    List<Span> spans(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CLAIM -> claim;
        };
    }
}
