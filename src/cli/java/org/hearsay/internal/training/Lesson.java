package org.hearsay.internal.training;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.internal.extract.FeatureContext;
import org.hearsay.internal.quotes.QuoteMap;

/**
 * An article as the models see it, with what they should find in it.
 *
 * @param quotes its quotations
 * @param scene its words, quotations and the candidates of the rules
 * @param gold what should be found
 */
record Lesson(QuoteMap quotes, FeatureContext scene, List<GoldLink> gold) {

    /** The anchors of the gold cues. */
    Set<Integer> anchors() {
        return gold.stream().map(GoldLink::anchor).collect(Collectors.toSet());
    }

    /** All words of gold cues. */
    BitSet cueWords() {
        BitSet words = new BitSet();
        gold.forEach(candidate -> words.or(candidate.cue()));
        return words;
    }
}
