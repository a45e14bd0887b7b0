package org.hearsay.internal.training;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.TokenSplitter;

/** Counts in texts without annotation what words stand beside. */
final class WordContextTraining {

    /** A word must come so often. */
    private static final int RARE = 4;

    private static final double[] SHARES = {0.02, 0.1, 0.3};
    private static final List<String> BEFORE =
            List.of("PART", "DET", "AUX", "PRON", "ADJ", "ADP", "NOUN", "PROPN", "VERB", "ADV");
    private static final List<String> BEHIND =
            List.of("DET", "ADP", "PRON", "NOUN", "VERB", "AUX", "SCONJ", "PUNCT", "PART", "PROPN");
    private static final String OPENERS = ".?!:;\"";

    private final TokenSplitter splitter = new TokenSplitter();
    private final Map<String, String> usual;
    private final Map<String, int[]> counts = new TreeMap<>();

    private WordContextTraining(Map<String, String> usual) {
        this.usual = usual;
    }

    /**
     * The lines of what is known about words.
     *
     * @param texts texts without annotation
     * @param sentences tell what the words around a word usually are
     */
    static byte[] train(List<String> texts, List<TreebankSentence> sentences) {
        WordContextTraining training = new WordContextTraining(usual(sentences));
        texts.stream().flatMap(String::lines).filter(line -> !line.isBlank()).forEach(training::count);
        return training.lines().getBytes(StandardCharsets.UTF_8);
    }

    /** The universal tag that a word has most often. */
    private static Map<String, String> usual(List<TreebankSentence> sentences) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.computeIfAbsent(sentence.words().get(i).toLowerCase(Locale.ROOT), word -> new TreeMap<>())
                        .merge(Tag.of(sentence.tags().get(i)).universal(), 1, Integer::sum);
            }
        }
        Map<String, String> usual = new HashMap<>();
        counts.forEach((word, tags) -> usual.put(
                word,
                tags.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return usual;
    }

    private void count(String line) {
        List<Token> tokens = splitter.split(line);
        List<String> forms = TokenSplitter.forms(tokens);
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            if (!Character.isLetter(form.codePointAt(0))) {
                continue;
            }
            int[] count = counts.computeIfAbsent(
                    form.toLowerCase(Locale.ROOT), word -> new int[3 + BEFORE.size() + BEHIND.size()]);
            count[0]++;
            if (i > 0 && OPENERS.indexOf(forms.get(i - 1)) < 0) {
                count[1]++;
                count[2] += Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
            }
            add(count, 3, BEFORE, i > 0 ? forms.get(i - 1) : "");
            add(count, 3 + BEFORE.size(), BEHIND, i + 1 < forms.size() ? forms.get(i + 1) : "");
        }
    }

    private void add(int[] count, int from, List<String> tags, String neighbour) {
        int place = tags.indexOf(usual.getOrDefault(neighbour.toLowerCase(Locale.ROOT), ""));
        if (place >= 0) {
            count[from + place]++;
        }
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((word, count) -> {
            if (count[0] >= RARE) {
                lines.append(word).append('\t').append(digit(count[2], Math.max(1, count[1])));
                for (int i = 3; i < count.length; i++) {
                    lines.append(digit(count[i], count[0]));
                }
                lines.append('\n');
            }
        });
        return lines.toString();
    }

    private static int digit(int part, int all) {
        int digit = 0;
        while (digit < SHARES.length && part >= SHARES[digit] * all) {
            digit++;
        }
        return digit;
    }
}
