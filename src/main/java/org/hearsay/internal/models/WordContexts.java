package org.hearsay.internal.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The contexts of words in a large text without annotation: how often they have a capital, and which words are before
 * and behind them. They tell a tagger of words that no treebank has. Immutable.
 */
public final class WordContexts {

    private static final int FIRST = 6;

    /** Knows no word. */
    public static final WordContexts NONE = new WordContexts(Map.of());

    private static final Symbol[] UNKNOWN = {Symbol.NONE};

    private final Map<String, Symbol[]> words;

    private WordContexts(Map<String, Symbol[]> words) {
        this.words = words;
    }

    /**
     * Reads words.
     *
     * @param bytes lines of a word in lower case, a tab, and a digit for each thing that is known of it, the most
     *     important first
     * @throws IOException if a line has no tab
     */
    public static WordContexts read(byte[] bytes) throws IOException {
        Map<String, Symbol[]> words = new HashMap<>();
        Map<String, Symbol> shared = new HashMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            int tab = line.indexOf('\t');
            if (line.isEmpty()) {
                continue;
            }
            if (tab < 0) {
                throw new IOException("a line in it has no tab: " + line);
            }
            words.put(line.substring(0, tab), symbols(line.substring(tab + 1), shared));
        }
        return new WordContexts(words);
    }

    /** One symbol for the first digits, then one for each digit and its place, which words share. */
    private static Symbol[] symbols(String digits, Map<String, Symbol> shared) {
        Symbol[] symbols = new Symbol[digits.length() + 1];
        symbols[0] = Symbol.of(digits.substring(0, Math.min(FIRST, digits.length())));
        for (int i = 0; i < digits.length(); i++) {
            symbols[i + 1] = shared.computeIfAbsent(i + "-" + digits.charAt(i), Symbol::of);
        }
        return symbols;
    }

    /** What is known of a word in lower case, the most important things together first. */
    Symbol[] of(String lower) {
        return words.getOrDefault(lower, UNKNOWN);
    }
}
