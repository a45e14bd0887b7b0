package org.hearsay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * How the attributions of a text come about: for each candidate, kept or dropped, what each step made of it. Immutable.
 *
 * <pre>
 * The mayor said that the bridge may open.
 *   said
 *     rule        source-cue-that 0.970: The mayor | said | that the bridge may open
 *     cue model   0.998
 *     …
 * </pre>
 */
public final class Explanation {

    private final Document document;
    private final Map<Integer, List<Trace.Note>> byAnchor = new TreeMap<>();

    Explanation(Document document, List<Trace.Note> notes) {
        this.document = document;
        notes.forEach(note -> byAnchor.computeIfAbsent(note.anchor(), any -> new ArrayList<>())
                .add(note));
    }

    /**
     * In lines: each sentence that has a candidate, each of these by the word that stands for it, and what each step
     * made of it.
     */
    @Override
    public String toString() {
        int width = byAnchor.values().stream()
                .flatMap(List::stream)
                .mapToInt(note -> note.step().length())
                .max()
                .orElse(0);
        StringBuilder out = new StringBuilder();
        int last = -1;
        for (Map.Entry<Integer, List<Trace.Note>> candidate : byAnchor.entrySet()) {
            Range sentence = document.sentenceOf(candidate.getKey());
            if (sentence.from() != last) {
                out.append(last < 0 ? "" : "\n").append(words(sentence)).append('\n');
                last = sentence.from();
            }
            out.append("  ").append(document.token(candidate.getKey()).text()).append('\n');
            for (Trace.Note note : candidate.getValue()) {
                out.append("    ")
                        .append(note.step())
                        .append(" ".repeat(width - note.step().length() + 2))
                        .append(note.what())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private String words(Range range) {
        return document.words(range).strip().replaceAll("\\s+", " ");
    }
}
