package org.hearsay.internal.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Passage;
import org.hearsay.Span;

/**
 * A gold relation that wasn't found, or whose claim or source came out too different.
 *
 * @param text the text
 * @param gold the gold relation
 * @param predicted the predicted relation that was matched with it
 */
public record Miss(String text, Relation gold, Optional<Relation> predicted) {

    /** Two lines, gold above predicted: source, cue and claim. */
    @Override
    public String toString() {
        return "GOLD  " + words(Optional.of(gold)) + "\nPRED  " + words(predicted);
    }

    private String words(Optional<Relation> relation) {
        return Arrays.stream(Role.values())
                .map(role -> relation.map(found -> cut(found.spans(role))).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private String cut(List<Span> spans) {
        return spans.stream().map(span -> span.cut(text)).collect(Collectors.joining(Passage.GAP));
    }
}
