package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.WordLists;

/** The entries of some word lists, to be found in words; of two entries at one place the longer is read. Immutable. */
final class Lexicon {

    /** How many adverbs may stand inside an entry: "is also widely expected". */
    private static final int ADVERBS = 2;

    private final ImmutableListMultimap<String, Entry> entries;

    /** Reads the lists of some senses. */
    Lexicon(WordLists words, Set<ListEffect> senses) {
        Map<String, EnumSet<ListEffect>> sensesOf = new LinkedHashMap<>();
        for (ListEffect sense : senses) {
            for (String entry : words.get(sense.list()).entries()) {
                sensesOf.computeIfAbsent(entry, key -> EnumSet.noneOf(ListEffect.class))
                        .add(sense);
            }
        }
        List<Entry> all = new ArrayList<>();
        sensesOf.forEach((entry, meant) -> all.add(new Entry(List.of(entry.split(" ")), Sets.immutableEnumSet(meant))));
        all.sort(Comparator.comparingInt((Entry entry) -> entry.words.size()).reversed());
        ImmutableListMultimap.Builder<String, Entry> byFirst = ImmutableListMultimap.builder();
        all.forEach(entry -> byFirst.put(entry.words.get(0), entry));
        entries = byFirst.build();
    }

    /** The entries in some words, in text order, none overlapping another. */
    List<Match> find(TokenSlice words) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Match longest = at(words, i);
            if (longest.to() > i) {
                matches.add(longest);
            }
            i = Math.max(longest.to(), i + 1);
        }
        return matches;
    }

    private Match at(TokenSlice words, int from) {
        Match longest = new Match(from, from, Set.of());
        String lower = words.get(from).lower();
        String lemma = words.get(from).lemma();
        for (Entry entry : entries.get(lower)) {
            longest = longer(longest, entry, words);
        }
        if (!lemma.equals(lower)) {
            for (Entry entry : entries.get(lemma)) {
                longest = longer(longest, entry, words);
            }
        }
        return longest;
    }

    private static Match longer(Match longest, Entry entry, TokenSlice words) {
        int to = entry.end(words, longest.from());
        return to > longest.to() ? new Match(longest.from(), to, entry.senses) : longest;
    }

    private record Entry(List<String> words, Set<ListEffect> senses) {

        /** The index after the entry's last word if it begins at {@code from}, else -1. */
        int end(TokenSlice text, int from) {
            int next = from + 1;
            int skipped = 0;
            for (int k = 1; k < words.size(); k++) {
                while (skipped < ADVERBS && text.upos(next) == ADV && !fits(words.get(k), text, next)) {
                    skipped++;
                    next++;
                }
                if (next >= text.size() || !fits(words.get(k), text, next)) {
                    return -1;
                }
                next++;
            }
            return next;
        }

        private static boolean fits(String word, TokenSlice text, int index) {
            return word.equals(text.get(index).lower())
                    || word.equals(text.get(index).lemma());
        }
    }
}
