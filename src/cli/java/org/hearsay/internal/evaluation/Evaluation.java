package org.hearsay.internal.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How well predicted relations agree with the gold of a corpus, micro-averaged over its relations. Immutable. */
public final class Evaluation {

    private final int documents;
    private final int gold;
    private final int predicted;
    private final Tallies tallies;
    private final List<Miss> misses;
    private final Reliability reliability;

    private Evaluation(
            int documents, int gold, int predicted, Tallies tallies, List<Miss> misses, Reliability reliability) {
        this.documents = documents;
        this.gold = gold;
        this.predicted = predicted;
        this.tallies = tallies;
        this.misses = List.copyOf(misses);
        this.reliability = reliability;
    }

    /**
     * Scores a predictor on all cores.
     *
     * @param corpus the articles and their gold
     * @param predictor what is found in an article; called from several threads at once
     * @return the figures
     */
    public static Evaluation of(Corpus corpus, Function<Article, List<Relation>> predictor) {
        List<ArticleScore> scores = corpus.articles().parallelStream()
                .map(article -> ArticleScore.of(article, predictor.apply(article)))
                .toList();
        return new Evaluation(
                scores.size(),
                scores.stream().mapToInt(ArticleScore::gold).sum(),
                scores.stream().mapToInt(ArticleScore::predicted).sum(),
                Tallies.sum(scores.stream().map(ArticleScore::tallies).toList()),
                scores.stream().flatMap(score -> score.misses().stream()).toList(),
                scores.stream().map(ArticleScore::reliability).reduce(Reliability.empty(), Reliability::plus));
    }

    /**
     * The figures as a table, in per cent to one decimal.
     *
     * @return lines, each with its line end
     */
    public String table() {
        return new ScoreTable(this).toString();
    }

    /**
     * How often predictions are right beside how sure they are, as a table.
     *
     * @return lines, each with its line end
     */
    public String reliability() {
        return reliability.toString();
    }

    /**
     * The figures as one JSON object, from 0 to 1 to the last digit.
     *
     * @return one line, without a line end
     */
    public String json() {
        return ScoreJson.of(this);
    }

    /**
     * The figures by the keys that a file of floors uses: the name in the table with hyphens for spaces, then
     * {@code .p}, {@code .r} or {@code .f}, as in {@code claim-.8.f}; of a kind of quotation recall alone, as in
     * {@code direct-found.r}.
     *
     * @return figures in per cent, in the order of the table
     */
    public Map<String, Double> figures() {
        return tallies.figures();
    }

    /**
     * The gold relations that weren't found, or whose claim or source came out too different.
     *
     * @return the misses in the order of articles and annotations
     */
    public List<Miss> misses() {
        return misses;
    }

    int documents() {
        return documents;
    }

    int gold() {
        return gold;
    }

    int predicted() {
        return predicted;
    }

    Tallies tallies() {
        return tallies;
    }
}
