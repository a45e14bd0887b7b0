package org.hearsay.internal.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;

/**
 * Events in numbers, in the order they came: unlike OpenNLP's indexers it keeps no strings but each feature's name
 * once, and merges nothing.
 *
 * @param features the names of the features
 * @param outcomes the names of the outcomes
 * @param contexts for each event the numbers of its features
 * @param results for each event the number of its outcome
 */
record EventTable(List<String> features, List<String> outcomes, int[][] contexts, int[] results) {

    /** Reads events; features that come fewer times than the cutoff are left out. */
    static EventTable read(ObjectStream<Event> events, int cutoff) throws IOException {
        Map<String, Integer> features = new LinkedHashMap<>();
        Map<String, Integer> outcomes = new LinkedHashMap<>();
        List<int[]> contexts = new ArrayList<>();
        List<Integer> results = new ArrayList<>();
        for (Event event = events.read(); event != null; event = events.read()) {
            String[] names = event.getContext();
            int[] context = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                context[i] = number(features, names[i]);
            }
            contexts.add(context);
            results.add(number(outcomes, event.getOutcome()));
        }
        return new EventTable(
                        List.copyOf(features.keySet()),
                        List.copyOf(outcomes.keySet()),
                        contexts.toArray(int[][]::new),
                        results.stream().mapToInt(Integer::intValue).toArray())
                .cut(cutoff);
    }

    /** The events that an indexer of OpenNLP holds, which has applied its own cutoff. */
    static EventTable of(DataIndexer indexer) {
        List<int[]> contexts = new ArrayList<>();
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < indexer.getContexts().length; i++) {
            for (int times = 0; times < indexer.getNumTimesEventsSeen()[i]; times++) {
                contexts.add(indexer.getContexts()[i]);
                results.add(indexer.getOutcomeList()[i]);
            }
        }
        return new EventTable(
                List.of(indexer.getPredLabels()),
                List.of(indexer.getOutcomeLabels()),
                contexts.toArray(int[][]::new),
                results.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private EventTable cut(int cutoff) {
        int[] counts = new int[features.size()];
        for (int[] context : contexts) {
            for (int feature : context) {
                counts[feature]++;
            }
        }
        int[] kept = new int[counts.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            kept[i] = counts[i] < cutoff ? -1 : names.size();
            if (counts[i] >= cutoff) {
                names.add(features.get(i));
            }
        }
        for (int i = 0; i < contexts.length; i++) {
            contexts[i] = Arrays.stream(contexts[i])
                    .map(feature -> kept[feature])
                    .filter(feature -> feature >= 0)
                    .toArray();
        }
        return new EventTable(List.copyOf(names), outcomes, contexts, results);
    }
}
