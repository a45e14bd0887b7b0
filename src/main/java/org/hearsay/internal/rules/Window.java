package org.hearsay.internal.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document, or a part of a very long one, laid out for matching: its tokens by position, and behind
 * each sentence one position without a token, so that no pattern runs on into the next sentence unless a layer leads
 * there.
 */
final class Window {

    private final @Nullable Token[] tokens;
    private final int[] indexes;
    private final boolean[] starts;
    private final Map<String, int[]> layers;

    /**
     * Lays out some sentences.
     *
     * @param sentences sentences of the document that follow one another
     * @param layers by name, in text order, token ranges that a pattern may step over as one; of those that begin
     *     together the longest counts
     */
    Window(Document document, List<Range> sentences, Map<String, List<Range>> layers) {
        int first = sentences.get(0).from();
        int last = sentences.get(sentences.size() - 1).to();
        int size = last - first + sentences.size();
        tokens = new Token[size];
        indexes = new int[size];
        starts = new boolean[size];
        int[] positions = new int[last - first];
        int position = 0;
        for (Range sentence : sentences) {
            starts[position] = true;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                positions[i - first] = position;
                tokens[position] = document.token(i);
                indexes[position++] = i;
            }
            indexes[position++] = sentence.to();
        }
        this.layers = layers.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> {
            int[] ends = new int[size];
            Arrays.fill(ends, -1);
            for (Range range : within(entry.getValue(), first, last)) {
                int from = positions[range.from() - first];
                ends[from] = Math.max(ends[from], positions[range.to() - 1 - first] + 1);
            }
            return ends;
        }));
    }

    /** Found by bisection: a text may have as many ranges as windows. */
    private static List<Range> within(List<Range> ranges, int first, int last) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).from() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < ranges.size() && ranges.get(end).from() < last) {
            end++;
        }
        return ranges.subList(low, end).stream()
                .filter(range -> range.to() <= last && !range.isEmpty())
                .toList();
    }

    int size() {
        return tokens.length;
    }

    /** The token at a position, null behind a sentence. */
    @Nullable
    Token token(int position) {
        return tokens[position];
    }

    boolean startsSentence(int position) {
        return starts[position];
    }

    boolean endsSentence(int position) {
        return tokens[position] == null;
    }

    /** Where the layer's range that begins here ends, or -1. */
    int layerEnd(String layer, int position) {
        return layers.get(layer)[position];
    }

    /** The tokens of the document between two positions. */
    Range range(int from, int to) {
        return new Range(indexes[from], to == from ? indexes[from] : indexes[to - 1] + 1);
    }
}
