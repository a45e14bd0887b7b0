package org.hearsay.internal.text;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A named set of words and phrases, in lower case, the words of a phrase one space apart. Immutable. */
public final class WordList {

    /** White space, and the byte order mark that a file read by others begins with. */
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\uFEFF'));

    private static final int LONGEST_ENTRY = 200;

    private static final Splitter WORDS = Splitter.on(' ');

    private final String name;
    private final ImmutableSet<String> entries;
    /** The words of each entry of several, by the first. */
    private final ImmutableListMultimap<String, List<String>> phrases;

    private final int longest;

    private WordList(String name, ImmutableSet<String> entries) {
        this.name = name;
        this.entries = entries;
        this.phrases = entries.stream()
                .map(WORDS::splitToList)
                .filter(words -> words.size() > 1)
                .collect(toImmutableListMultimap(words -> words.get(0), words -> words));
        this.longest = phrases.values().stream().mapToInt(List::size).max().orElse(1);
    }

    /** A list of entries as {@link #normalized} gives them. */
    static WordList of(String name, Iterable<String> entries) {
        return new WordList(name, ImmutableSet.copyOf(entries));
    }

    /** An entry as a list holds it: in lower case, its words one space apart. */
    static String normalized(String written) {
        return BLANK.trimAndCollapseFrom(written, ' ').toLowerCase(Locale.ROOT);
    }

    /** Why an entry can't be used, in words that stand behind what it is called, if it can't. */
    static Optional<String> mistake(String entry) {
        if (entry.isEmpty()) {
            return Optional.of("is blank");
        }
        if (entry.length() > LONGEST_ENTRY) {
            return Optional.of("is longer than " + LONGEST_ENTRY + " characters: " + entry);
        }
        if (CharMatcher.javaIsoControl().matchesAnyOf(entry)) {
            return Optional.of(
                    "holds a control character: " + CharMatcher.javaIsoControl().replaceFrom(entry, '?'));
        }
        if (entry.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return Optional.of("holds half a character: "
                    + CharMatcher.inRange('\uD800', '\uDFFF').replaceFrom(entry, '?'));
        }
        return Optional.empty();
    }

    /**
     * Reads a list of the library: one entry a line, {@code #} begins a comment.
     *
     * @param name what the list is called
     * @param file what to call the place of the lines in an error
     * @param lines the lines
     * @param before entries that the list has in front of them
     * @throws LineException naming file and line, at a duplicate, an empty list, or an entry that isn't in lower case
     *     with single spaces
     */
    static WordList parse(String name, String file, List<String> lines, Set<String> before) {
        Set<String> entries = new LinkedHashSet<>(before);
        for (Line line : Line.of(file, lines)) {
            if (!entries.add(line.entry(line.text()))) {
                throw line.error("the entry stands in the list already: " + line.text());
            }
        }
        if (entries.size() == before.size()) {
            throw new LineException(file, lines.size(), "the list is empty");
        }
        return of(name, entries);
    }

    /** This list and further entries. */
    WordList with(Collection<String> further) {
        return further.isEmpty() ? this : of(name, Iterables.concat(entries, further));
    }

    /** What the list is called. */
    public String name() {
        return name;
    }

    /** Whether a word or phrase, in lower case, is in the list. */
    public boolean contains(String entry) {
        return entries.contains(entry);
    }

    /** Whether an entry of several words begins with a word. */
    public boolean opensPhrase(String word) {
        return phrases.containsKey(word);
    }

    /**
     * The index after the longest entry that begins at a token, with each of its words as it stands or in its
     * dictionary form: "points out", "point out". -1 if there is none.
     *
     * @param tokens the token at an index
     * @param from where the entry must begin
     * @param to where it must end at the latest, exclusive
     */
    public int end(IntFunction<Token> tokens, int from, int to) {
        Token first = tokens.apply(from);
        return Math.max(
                end(first.lower(), tokens, from, to, Token::is), end(first.lemma(), tokens, from, to, Token::is));
    }

    /** The same of entries whose words stand as the list has them. */
    public int endAsWritten(IntFunction<Token> tokens, int from, int to) {
        String first = tokens.apply(from).lower();
        return end(first, tokens, from, to, (token, word) -> token.lower().equals(word));
    }

    private int end(String first, IntFunction<Token> tokens, int from, int to, BiPredicate<Token, String> is) {
        int end = contains(first) ? from + 1 : -1;
        for (List<String> words : phrases.get(first)) {
            int size = words.size();
            if (from + size > end
                    && from + size <= to
                    && IntStream.range(1, size).allMatch(i -> is.test(tokens.apply(from + i), words.get(i)))) {
                end = from + size;
            }
        }
        return end;
    }

    /** The entries: verbs in the order of their table, then those of the file, then those that a user added. */
    public ImmutableSet<String> entries() {
        return entries;
    }

    /** The number of words of the longest entry. */
    public int longest() {
        return longest;
    }
}
