package org.hearsay.internal.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How often what each rule proposes is right, and how often its bounds held. Immutable. */
public final class RuleScores {

    private final SortedMap<String, Score> scores;

    private RuleScores(SortedMap<String, Score> scores) {
        this.scores = scores;
    }

    /**
     * What came of the proposals of a rule.
     *
     * @param finds how many were kept
     * @param right how many agree with a gold relation of their own
     * @param held of how many source, cue and claim stayed as the rule has them
     */
    public record Score(int finds, int right, int held) {

        private Score plus(Score other) {
            return new Score(finds + other.finds, right + other.right, held + other.held);
        }

        /**
         * The share that is right.
         *
         * @return the precision, 0 to 1
         */
        public double precision() {
            return (double) right / finds;
        }
    }

    /**
     * Scores a predictor on all cores.
     *
     * @param corpus the articles and their gold
     * @param predictor what is found in an article, and by which rule; called from several threads at once
     * @return the scores
     */
    public static RuleScores of(Corpus corpus, Function<Article, List<Proposal>> predictor) {
        SortedMap<String, Score> all = new TreeMap<>();
        corpus.articles().parallelStream()
                .map(article -> of(article, predictor.apply(article)))
                .toList()
                .forEach(scores -> scores.forEach((rule, score) -> all.merge(rule, score, Score::plus)));
        return new RuleScores(all);
    }

    private static Map<String, Score> of(Article article, List<Proposal> proposals) {
        Comparison comparison = new Comparison(
                article, proposals.stream().map(Proposal::relation).toList());
        Map<String, Score> scores = new TreeMap<>();
        for (int i = 0; i < proposals.size(); i++) {
            Proposal proposal = proposals.get(i);
            Score score = new Score(1, comparison.isRight(i) ? 1 : 0, proposal.held() ? 1 : 0);
            scores.merge(proposal.rule(), score, Score::plus);
        }
        return scores;
    }

    /**
     * The scores by rule.
     *
     * @return an unmodifiable map, in the order of the ids
     */
    public Map<String, Score> byRule() {
        return Map.copyOf(scores);
    }

    /** A line for each rule, and one for all of them. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%-32s finds  precision  held%n", "rule"));
        scores.forEach((rule, score) -> lines.append(line(rule, score)));
        return lines.append(line("all", scores.values().stream().reduce(new Score(0, 0, 0), Score::plus)))
                .toString();
    }

    private static String line(String rule, Score score) {
        return score.finds() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%-32s %5d      %.3f %.3f%n",
                        rule,
                        score.finds(),
                        score.precision(),
                        (double) score.held() / score.finds());
    }
}
