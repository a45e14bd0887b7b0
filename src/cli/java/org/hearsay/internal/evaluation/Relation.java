package org.hearsay.internal.evaluation;

import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.Passage;
import org.hearsay.Span;

/**
 * The bare spans of an attribution, which annotators mark and a score compares, with how sure it is.
 *
 * @param source the words that name the source; may be empty
 * @param cue the words that ascribe; may be empty
 * @param claim the words ascribed; may be empty
 * @param confidence how sure the one who found it is, 0 to 1
 */
public record Relation(List<Span> source, List<Span> cue, List<Span> claim, double confidence) {

    /**
     * Makes a relation; the pieces stay in the order given.
     *
     * @param source the words that name the source
     * @param cue the words that ascribe
     * @param claim the words ascribed
     * @param confidence how sure the one who found it is
     */
    public Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        claim = List.copyOf(claim);
    }

    /**
     * Makes a relation that is sure.
     *
     * @param source the words that name the source
     * @param cue the words that ascribe
     * @param claim the words ascribed
     */
    public Relation(List<Span> source, List<Span> cue, List<Span> claim) {
        this(source, cue, claim, 1);
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
                attribution.claim().spans(),
                attribution.confidence());
    }

    List<Span> spans(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CLAIM -> claim;
        };
    }
}
