package org.hearsay.internal.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The relations that a program wrote as JSON lines, one document a line. Immutable. */
public final class Predictions {

    private final Map<String, List<Relation>> byName;

    private Predictions(Map<String, List<Relation>> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * Reads a file. Documents that the corpus doesn't have are left out; of two lines for one document the later
     * counts.
     *
     * @param file the JSON lines
     * @param corpus the articles that the offsets count in
     * @param codePoints whether the offsets count code points, not UTF-16 units
     * @return the relations of the file
     * @throws CorpusException if the file can't be read, or a line of it isn't a document with attributions inside its
     *     text
     */
    public static Predictions read(Path file, Corpus corpus, boolean codePoints) throws CorpusException {
        Map<String, Article> articles =
                corpus.articles().stream().collect(Collectors.toMap(Article::name, Function.identity()));
        Map<String, List<Relation>> byName = new HashMap<>();
        int number = 0;
        for (String line : TextFile.read(file).lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonObject document = PredictionReader.document(line);
                Article article = articles.get(name(PredictionReader.string(document, "document")));
                List<JsonElement> attributions = PredictionReader.array(document, "attributions");
                if (article != null) {
                    byName.put(
                            article.name(), relations(attributions, new PredictionReader(article.text(), codePoints)));
                }
            } catch (PredictionReader.Unreadable e) {
                throw new CorpusException(file, number, e.getMessage());
            }
        }
        return new Predictions(byName);
    }

    private static List<Relation> relations(List<JsonElement> attributions, PredictionReader reader) {
        List<Relation> relations = new ArrayList<>();
        for (JsonElement attribution : attributions) {
            relations.add(reader.relation("attributions[" + relations.size() + "]", attribution));
        }
        return relations;
    }

    /** A corpus knows its texts by file name alone. */
    private static String name(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        return name.endsWith(".txt") ? name : name + ".txt";
    }

    /**
     * The relations of an article.
     *
     * @param article the article
     * @return its relations in the file's order; none where the file doesn't have the article
     */
    public List<Relation> of(Article article) {
        return byName.getOrDefault(article.name(), List.of());
    }

    /**
     * The articles that the file says nothing of.
     *
     * @param corpus the articles
     * @return the names of those that are missing, in the corpus's order
     */
    public List<String> missing(Corpus corpus) {
        return corpus.articles().stream()
                .map(Article::name)
                .filter(name -> !byName.containsKey(name))
                .toList();
    }
}
