package org.hearsay.internal.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The word lists of the library, and those that a user added. The library's have the verbs of {@link VerbTable} that
 * have the list, and then the entries of {@code words/NAME.txt}. Each is read once. Thread-safe.
 */
public final class WordLists {

    /** All that are in the folder. The build makes this index, since a jar doesn't list its folders. */
    private static final Set<String> FILES = Set.copyOf(Lines.ofResource("words.txt"));

    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[a-z]++(-[a-z]++)*+");

    private final VerbTable verbs;
    private final ImmutableMap<String, List<String>> added;
    private final Map<String, Optional<WordList>> read = new ConcurrentHashMap<>();

    private WordLists(VerbTable verbs, ImmutableMap<String, List<String>> added) {
        this.verbs = verbs;
        this.added = added;
    }

    /** The lists of the library alone. */
    public static WordLists bundled() {
        return new WordLists(VerbTable.bundled(), ImmutableMap.of());
    }

    /**
     * These lists with further entries in one of them, or with a new list.
     *
     * @param name the list
     * @param entries the entries; letter case and the white space between words don't matter
     * @throws IllegalArgumentException if the name isn't made of lower-case words and hyphens, or naming the list, if
     *     an entry can't be used
     */
    public WordLists with(String name, Iterable<String> entries) {
        if (!isName(name)) {
            throw new IllegalArgumentException("the name of a word list must be lower-case words joined by hyphens, of "
                    + LONGEST_NAME + " characters at most: " + LineException.shortened(name));
        }
        List<String> list = new ArrayList<>(added.getOrDefault(name, List.of()));
        for (String written : entries) {
            String entry = WordList.normalized(written);
            WordList.mistake(entry).ifPresent(mistake -> {
                throw new IllegalArgumentException(
                        "an entry for word list " + name + " " + LineException.shortened(mistake));
            });
            list.add(entry);
        }
        Map<String, List<String>> all = new LinkedHashMap<>(added);
        all.put(name, List.copyOf(list));
        return new WordLists(verbs, ImmutableMap.copyOf(all));
    }

    /**
     * The entries that a user's file has for a list: one a line, {@code #} begins a comment.
     *
     * @throws IllegalArgumentException naming file, line and reason, if the file can't be read or an entry can't be
     *     used
     */
    public static List<String> entries(Path file) {
        return entries(file.toString(), Lines.ofFile(file));
    }

    /**
     * The entries that lines of a user's have for a list: one a line, {@code #} begins a comment.
     *
     * @param file what errors call them
     * @throws IllegalArgumentException naming file, line and reason, if an entry can't be used
     */
    public static List<String> entries(String file, List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (Line line : Line.of(file, lines)) {
            String entry = WordList.normalized(line.text());
            if (!entry.isEmpty()) {
                entries.add(line.usable(entry));
            }
        }
        return entries;
    }

    /**
     * Makes sure that each list with entries of a user's is one of the library's, or one that was asked for: another is
     * misspelt.
     *
     * @throws IllegalArgumentException naming one that isn't
     */
    public void checkAdded() {
        added.keySet().stream()
                .filter(name -> !names().contains(name) && !read.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(unknown(name) + ", and no rule uses one");
                });
    }

    /** The names of the library's lists. */
    public Set<String> names() {
        return Sets.union(FILES, verbs.names());
    }

    /** What an error says of a list that isn't there. */
    public String unknown(String name) {
        return "there is no word list " + name
                + Nearest.suggestion(name, Sets.difference(Sets.union(names(), added.keySet()), Set.of(name)));
    }

    /** Whether there is a list of this name. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /**
     * A list.
     *
     * @param name the list
     * @throws IllegalArgumentException if there is no such list
     */
    public WordList get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private Optional<WordList> find(String name) {
        return isName(name) ? read.computeIfAbsent(name, this::read) : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    private Optional<WordList> read(String name) {
        Set<String> listed = verbs.list(name);
        List<String> further = added.getOrDefault(name, List.of());
        String file = "words/" + name + ".txt";
        WordList list = FILES.contains(name)
                ? WordList.parse(name, file, Lines.ofResource(file), listed)
                : WordList.of(name, listed);
        return Optional.of(list.with(further)).filter(all -> !all.entries().isEmpty());
    }
}
