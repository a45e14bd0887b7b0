package org.hearsay.internal.rules;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The word lists of the library, read from {@code words/NAME.txt}, and those that a user added. Each is read once. Thread-safe. */
public final class WordLists {

    private static final String FOLDER = "/org/hearsay/internal/words/";
    private static final Pattern NAME = Pattern.compile("[a-z]++(-[a-z]++)*+");

    private final ImmutableMap<String, List<String>> added;
    private final Map<String, Optional<WordList>> read = new ConcurrentHashMap<>();

    private WordLists(ImmutableMap<String, List<String>> added) {
        this.added = added;
    }

    /** The lists of the library alone. */
    public static WordLists bundled() {
        return new WordLists(ImmutableMap.of());
    }

    /**
     * These lists with further entries in one of them, or with a new list.
     *
     * @param name the list
     * @param entries the entries; letter case doesn't matter
     * @throws IllegalArgumentException if the name isn't made of lower-case words and hyphens, or an entry is blank
     */
    public WordLists with(String name, Iterable<String> entries) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a word list must be lower-case words joined by hyphens: " + name);
        }
        ImmutableMap.Builder<String, List<String>> all = ImmutableMap.builder();
        List<String> list = new java.util.ArrayList<>(added.getOrDefault(name, List.of()));
        for (String entry : entries) {
            if (entry.isBlank()) {
                throw new IllegalArgumentException("an entry for word list " + name + " is blank");
            }
            list.add(entry.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        }
        Map<String, List<String>> copy = new LinkedHashMap<>(added);
        copy.put(name, List.copyOf(list));
        return new WordLists(all.putAll(copy).build());
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
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no word list " + name));
    }

    private Optional<WordList> find(String name) {
        return NAME.matcher(name).matches() ? read.computeIfAbsent(name, this::read) : Optional.empty();
    }

    private Optional<WordList> read(String name) {
        List<String> further = added.getOrDefault(name, List.of());
        InputStream in = WordLists.class.getResourceAsStream(FOLDER + name + ".txt");
        if (in == null) {
            return further.isEmpty()
                    ? Optional.empty()
                    : Optional.of(WordList.parse(name, name, further.stream().distinct().toList()));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            WordList list = WordList.parse(name, "words/" + name + ".txt", reader.lines().toList());
            return Optional.of(further.isEmpty() ? list : list.with(further));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
