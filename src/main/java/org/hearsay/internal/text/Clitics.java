package org.hearsay.internal.text;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;

/** Knows where a word ends and its clitics begin: did|n't, who|'s, should|n't|'ve. Immutable. */
final class Clitics {

    private static final int MOST = 3;

    private final WordList clitics;
    private final ImmutableMap<String, Integer> contractions;

    Clitics(WordLists words) {
        clitics = words.get("clitics");
        contractions = words.get("contractions").entries().stream()
                .collect(toImmutableMap(entry -> entry.replace(" ", ""), entry -> entry.indexOf(' ')));
    }

    /** Where the clitics of a word in lower case begin; empty if it has none. */
    int[] cuts(String lower) {
        Integer contraction = contractions.get(lower);
        if (contraction != null) {
            return new int[] {contraction};
        }
        List<Integer> cuts = new ArrayList<>(0);
        for (int cut = last(lower, lower.length()); cut > 0 && cuts.size() < MOST; cut = last(lower, cut)) {
            cuts.add(0, cut);
        }
        return Ints.toArray(cuts);
    }

    /** Where the last clitic before {@code end} begins, or -1. */
    private int last(String lower, int end) {
        if (end >= 2 && lower.charAt(end - 1) == '\'' && lower.charAt(end - 2) == 's') {
            return end - 1;
        }
        int apostrophe = lower.lastIndexOf('\'', end - 1);
        if (apostrophe < 0 || end - apostrophe > MOST) {
            return -1;
        }
        if (apostrophe > 1 && clitics.contains(lower.substring(apostrophe - 1, end))) {
            return apostrophe - 1;
        }
        return clitics.contains(lower.substring(apostrophe, end)) ? apostrophe : -1;
    }

    /** Whether a piece of a word is a clitic by itself. */
    boolean contains(String lower) {
        return clitics.contains(lower);
    }
}
