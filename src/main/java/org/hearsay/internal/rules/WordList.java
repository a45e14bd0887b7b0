package org.hearsay.internal.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.internal.text.Lines;

/** A named set of words and phrases, in lower case, the words of a phrase one space apart. Immutable. */
public final class WordList {

    /** White space, and the byte order mark that a file read by others begins with. */
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\uFEFF'));

    private final String name;
    private final ImmutableSet<String> entries;
    private final ImmutableSet<String> openers;
    private final int longest;

    private WordList(String name, ImmutableSet<String> entries) {
        this.name = name;
        this.entries = entries;
        ImmutableSet.Builder<String> openers = ImmutableSet.builder();
        int longest = 0;
        for (String entry : entries) {
            int space = entry.indexOf(' ');
            if (space > 0) {
                openers.add(entry.substring(0, space));
            }
            longest = Math.max(longest, 1 + CharMatcher.is(' ').countIn(entry));
        }
        this.openers = openers.build();
        this.longest = longest;
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
        if (entry.length() > Limits.ENTRY) {
            return Optional.of("is longer than " + Limits.ENTRY + " characters: " + entry);
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
     * Reads a list: one entry a line, {@code #} begins a comment.
     *
     * @param name what the list is called
     * @param file what to call the place of the lines in an error
     * @param lines the lines
     * @throws RuleException naming file and line, at a duplicate, an empty list, or an entry that isn't in lower case
     *     with single spaces
     */
    static WordList parse(String name, String file, List<String> lines) {
        Set<String> entries = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String entry = Lines.entry(lines.get(i));
            if (entry.isEmpty()) {
                continue;
            }
            if (!entry.equals(entry.toLowerCase(Locale.ROOT))) {
                throw new RuleException(file, i + 1, "the entry isn't in lower case: " + entry);
            }
            if (entry.contains("  ") || entry.indexOf('\t') >= 0) {
                throw new RuleException(file, i + 1, "words must stand one space apart: " + entry);
            }
            if (!entries.add(entry)) {
                throw new RuleException(file, i + 1, "the entry stands in the list already: " + entry);
            }
        }
        if (entries.isEmpty()) {
            throw new RuleException(file, lines.size(), "the list is empty");
        }
        return new WordList(name, ImmutableSet.copyOf(entries));
    }

    /** This list and further entries. */
    WordList with(Iterable<String> further) {
        return new WordList(
                name,
                ImmutableSet.<String>builder().addAll(entries).addAll(further).build());
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
        return openers.contains(word);
    }

    /** The entries, in the order of the file. */
    public ImmutableSet<String> entries() {
        return entries;
    }

    /** The number of words of the longest entry. */
    public int longest() {
        return longest;
    }
}
