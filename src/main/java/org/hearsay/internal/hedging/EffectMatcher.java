package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.ADV;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.WordLists;

/** Finds entries of word lists among tokens; of two at one place the longer counts. Immutable. */
final class EffectMatcher {

    /** How many adverbs an entry may hold: "is also widely expected". */
    private static final int ADVERBS = 2;

    private final ImmutableListMultimap<String, Entry> byFirstWord;

    /** Finds the entries of the lists of some rows. */
    EffectMatcher(WordLists words, List<Effect> rows) {
        ListMultimap<String, Effect> effectsOf = LinkedListMultimap.create();
        for (Effect row : rows) {
            words.get(row.list()).entries().forEach(entry -> effectsOf.put(entry, row));
        }
        List<Entry> entries = new ArrayList<>();
        effectsOf.asMap().forEach((entry, effects) -> entries.add(new Entry(entry, effects)));
        entries.sort(
                Comparator.comparingInt((Entry entry) -> entry.words.size()).reversed());
        byFirstWord = entries.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(entry -> entry.words.get(0), entry -> entry));
    }

    /** The entries among some tokens, in text order, none overlapping another. */
    List<ListMatch> find(TokenSlice words) {
        List<ListMatch> matches = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            ListMatch longest = at(words, i);
            if (longest.to() > i) {
                matches.add(longest);
            }
            i = Math.max(longest.to(), i + 1);
        }
        return matches;
    }

    private ListMatch at(TokenSlice words, int from) {
        ListMatch longest = new ListMatch(words, from, from, List.of());
        String lower = words.get(from).lower();
        String lemma = words.get(from).lemma();
        for (String word : lower.equals(lemma) ? List.of(lower) : List.of(lower, lemma)) {
            for (Entry entry : byFirstWord.get(word)) {
                int to = entry.end(words, from);
                longest = to > longest.to() ? new ListMatch(words, from, to, entry.effects) : longest;
            }
        }
        return longest;
    }

    private record Entry(List<String> words, List<Effect> effects) {

        Entry(String entry, Collection<Effect> effects) {
            this(List.of(entry.split(" ")), List.copyOf(effects));
        }

        /** The index after the entry's last word if it begins at {@code from}, else -1. */
        int end(TokenSlice text, int from) {
            int next = from + 1;
            int skipped = 0;
            for (String word : words.subList(1, words.size())) {
                while (skipped < ADVERBS && text.upos(next) == ADV && !fits(word, text, next)) {
                    skipped++;
                    next++;
                }
                if (!fits(word, text, next)) {
                    return -1;
                }
                next++;
            }
            return next;
        }

        private static boolean fits(String word, TokenSlice text, int index) {
            return index < text.size()
                    && (word.equals(text.get(index).lower())
                            || word.equals(text.get(index).lemma()));
        }
    }
}
