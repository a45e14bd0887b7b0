package org.hearsay.internal.evaluation;

import java.util.List;

/** The tallies, misses and reliability of one article. */
record ArticleScore(int gold, int predicted, Tallies tallies, List<Miss> misses, Reliability reliability) {

    static ArticleScore of(Article article, List<Relation> predicted) {
        return new Comparison(article, predicted).score();
    }
}
