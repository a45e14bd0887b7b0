package org.hearsay.internal.evaluation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.Span;

/** The gold relations of one article beside the predicted ones. */
final class Comparison {

    private final Article article;
    private final List<Relation> predicted;
    private final Words words;
    private final List<Cover> goldCovers;
    private final List<Cover> predictedCovers;
    private final Matching matching;

    Comparison(Article article, List<Relation> predicted) {
        this.article = article;
        this.predicted = List.copyOf(predicted);
        this.words = Words.of(article.text());
        this.goldCovers = Cover.of(article.gold(), words);
        this.predictedCovers = Cover.of(predicted, words);
        this.matching = Matching.of(goldCovers, predictedCovers);
    }

    ArticleScore score() {
        return new ArticleScore(article.gold().size(), predicted.size(), tallies(), misses(), reliability());
    }

    /** Whether a predicted relation agrees with a gold one of its own. */
    boolean isRight(int p) {
        return matching.isRight(p);
    }

    private Tallies tallies() {
        Map<String, Tally> named = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            int hits = (int) IntStream.range(0, goldCovers.size())
                    .filter(g -> holds(measure, g))
                    .count();
            named.put(
                    Tallies.name(measure),
                    new Tally(hits, predicted.size(), article.gold().size()));
        }
        for (Role role : Role.values()) {
            named.put(Tallies.spans(role), spans(role));
            named.put(Tallies.tokens(role), tokens(role));
        }
        for (int g = 0; g < goldCovers.size(); g++) {
            WordSet claim = goldCovers.get(g).claim();
            Kind kind = Kind.of(words.quoted(claim), claim.size());
            for (Measure measure : Tallies.OF_KINDS) {
                named.merge(Tallies.name(kind, measure), new Tally(holds(measure, g) ? 1 : 0, 0, 1), Tally::plus);
            }
        }
        return new Tallies(named);
    }

    private List<Miss> misses() {
        return IntStream.range(0, goldCovers.size())
                .filter(g -> !holds(Measure.TRIPLE_8, g))
                .mapToObj(g -> new Miss(article.text(), article.gold().get(g), matched(g)))
                .toList();
    }

    private Reliability reliability() {
        Reliability reliability = Reliability.empty();
        for (int p = 0; p < predicted.size(); p++) {
            reliability = reliability.with(predicted.get(p).confidence(), matching.isRight(p));
        }
        return reliability;
    }

    private Optional<Relation> matched(int g) {
        return matching.isFound(g) ? Optional.of(predicted.get(matching.partner(g))) : Optional.empty();
    }

    private boolean holds(Measure measure, int g) {
        return matching.isFound(g) && measure.holds(goldCovers.get(g), predictedCovers.get(matching.partner(g)));
    }

    /** Pieces of a role, each by itself, whichever relation it belongs to. */
    private Tally spans(Role role) {
        Multiset<WordSet> gold = pieces(article.gold(), role);
        Multiset<WordSet> found = pieces(predicted, role);
        return new Tally(Multisets.intersection(gold, found).size(), found.size(), gold.size());
    }

    private Multiset<WordSet> pieces(List<Relation> relations, Role role) {
        Multiset<WordSet> pieces = HashMultiset.create();
        for (Relation relation : relations) {
            for (Span span : relation.spans(role)) {
                pieces.add(words.under(span));
            }
        }
        pieces.setCount(WordSet.EMPTY, 0);
        return pieces;
    }

    /** Words that stand in a role of any relation. */
    private Tally tokens(Role role) {
        WordSet gold = WordSet.union(
                goldCovers.stream().map(cover -> cover.words(role)).toList());
        WordSet found = WordSet.union(
                predictedCovers.stream().map(cover -> cover.words(role)).toList());
        return new Tally(gold.common(found), found.size(), gold.size());
    }
}
