package org.hearsay.internal.training;

import java.util.List;

/** The tallies and misses of one article. */
record ArticleScore(int gold, int predicted, Tallies tallies, List<Miss> misses) {

    static ArticleScore of(Article article, List<Relation> predicted) {
        return new Comparison(article, predicted).score();
    }
}
