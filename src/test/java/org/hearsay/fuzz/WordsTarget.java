package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.AttributionParser;
import org.hearsay.internal.text.WordLists;

/** A user's words: a name or an entry that is wrong is refused, and a parser takes all others. */
final class WordsTarget implements Target {

    private static final int ENTRIES = 8;

    private final OwnParser parser;
    private final List<String> seeds = new ArrayList<>();

    /**
     * Makes the target.
     *
     * @param text what the words are tried on
     */
    WordsTarget(String text) {
        parser = new OwnParser(text);
        WordLists lists = WordLists.bundled();
        for (String list : ImmutableSortedSet.copyOf(lists.names())) {
            for (List<String> entries :
                    Lists.partition(lists.get(list).entries().asList(), ENTRIES)) {
                seeds.add(list + "\n" + String.join("\n", entries));
            }
        }
    }

    @Override
    public String name() {
        return "words";
    }

    /** The name of a list, and some of its entries, a line each. */
    @Override
    public List<String> seeds() {
        return seeds;
    }

    @Override
    public void check(String input) {
        String[] lines = input.split("\n", -1);
        try {
            parser.check(
                    input,
                    AttributionParser.builder().words(lines[0], List.of(lines).subList(1, lines.length)));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("word list");
        }
    }
}
