package org.hearsay.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.Span;
import org.hearsay.internal.cues.Anchors;
import org.hearsay.internal.evaluation.Relation;
import org.hearsay.internal.extract.Role;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/**
 * A gold relation in tokens.
 *
 * @param anchor the anchor of its cue
 */
record GoldLink(int anchor, BitSet source, BitSet cue, BitSet claim) {

    /** The relations of an article that have a cue. */
    static List<GoldLink> of(Document document, List<Relation> relations) {
        int[] tokens = new int[document.text().length()];
        Arrays.fill(tokens, -1);
        for (int i = 0; i < document.size(); i++) {
            Token token = document.token(i);
            Arrays.fill(tokens, token.start(), token.end(), i);
        }
        List<GoldLink> candidates = new ArrayList<>();
        for (Relation relation : relations) {
            BitSet cue = tokens(relation.cue(), tokens);
            if (!cue.isEmpty()) {
                candidates.add(new GoldLink(
                        Anchors.of(document, ranges(cue)),
                        tokens(relation.source(), tokens),
                        cue,
                        tokens(relation.claim(), tokens)));
            }
        }
        return candidates;
    }

    private static BitSet tokens(List<Span> spans, int[] tokens) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (tokens[i] >= 0) {
                    covered.set(tokens[i]);
                }
            }
        }
        return covered;
    }

    private static List<Range> ranges(BitSet tokens) {
        List<Range> ranges = new ArrayList<>();
        for (int from = tokens.nextSetBit(0); from >= 0; ) {
            int to = tokens.nextClearBit(from);
            ranges.add(new Range(from, to));
            from = tokens.nextSetBit(to);
        }
        return ranges;
    }

    /** The role of a token; a word of two roles, of which there are few, is the cue's or else the source's. */
    Role role(int token) {
        return cue.get(token) ? Role.CUE : source.get(token) ? Role.SOURCE : claim.get(token) ? Role.CLAIM : Role.NONE;
    }
}
