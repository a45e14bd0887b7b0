package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Span;

/** The laws that any measure of agreement keeps. */
class EvaluationProperties {

    private static final int WORDS = 40;
    private static final int STEP = "wörd ".length();
    private static final String TEXT = "wörd ".repeat(WORDS);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void goldAgainstItselfIsPerfect(@ForAll("complete") List<Relation> gold) {
        Evaluation evaluation = evaluate(gold, gold);

        assertThat(evaluation.figures())
                .allSatisfy((key, value) -> assertThat(value).isEqualTo(key.matches("(direct|mixed).*") ? 0.0 : 100.0));
        assertThat(evaluation.misses()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void figuresLieBetweenNoneAndAll(@ForAll("any") List<Relation> gold, @ForAll("any") List<Relation> predicted) {
        assertThat(evaluate(gold, predicted).figures().values()).allMatch(value -> value >= 0 && value <= 100);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void precisionAndRecallChangePlacesWithGoldAndPredicted(
            @ForAll("any") List<Relation> a, @ForAll("any") List<Relation> b) {
        Tallies there = evaluate(a, b).tallies();
        Tallies back = evaluate(b, a).tallies();
        for (Role role : Role.values()) {
            for (String name : List.of(Tallies.spans(role), Tallies.tokens(role))) {
                assertThat(there.get(name).precision()).isEqualTo(back.get(name).recall());
                assertThat(there.get(name).f1()).isEqualTo(back.get(name).f1());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void stricterMeasuresAreNeverHigher(@ForAll("any") List<Relation> gold, @ForAll("any") List<Relation> predicted) {
        Tallies tallies = evaluate(gold, predicted).tallies();
        List<Measure> falling =
                List.of(Measure.FOUND, Measure.CLAIM_5, Measure.CLAIM_8, Measure.CLAIM_EXACT, Measure.TRIPLE_EXACT);
        assertThat(falling.stream()
                        .map(measure -> -tallies.get(Tallies.name(measure)).hits())
                        .toList())
                .isSorted();
    }

    /** Where no two cues share a word, no tie can be broken by the order. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void orderOfPredictionsDoesNotMatter(
            @ForAll("any") List<Relation> gold, @ForAll("complete") List<Relation> drawn, @ForAll Random random) {
        List<Relation> predicted = new ArrayList<>();
        for (Relation relation : drawn) {
            predicted.add(new Relation(relation.source(), List.of(words(predicted.size(), 1)), relation.claim()));
        }
        List<Relation> oneWordCues = new ArrayList<>();
        for (Relation relation : gold) {
            oneWordCues.add(new Relation(relation.source(), List.of(words(oneWordCues.size(), 1)), relation.claim()));
        }
        List<Relation> shuffled = new ArrayList<>(predicted);
        Collections.shuffle(shuffled, random);

        assertThat(evaluate(oneWordCues, shuffled).table())
                .isEqualTo(evaluate(oneWordCues, predicted).table());
    }

    @Provide
    Arbitrary<List<Relation>> complete() {
        return Combinators.combine(pieces(1), pieces(1), pieces(1))
                .as(Relation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Relation>> any() {
        return Combinators.combine(pieces(0), pieces(0), pieces(0))
                .as(Relation::new)
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<List<Span>> pieces(int least) {
        Arbitrary<Integer> first = Arbitraries.integers().between(0, WORDS - 8);
        Arbitrary<Span> piece =
                Combinators.combine(first, Arbitraries.integers().between(1, 8)).as(EvaluationProperties::words);
        return piece.list().ofMinSize(least).ofMaxSize(3);
    }

    private static Span words(int first, int count) {
        return new Span(first * STEP, (first + count) * STEP);
    }

    private static Evaluation evaluate(List<Relation> gold, List<Relation> predicted) {
        return Evaluation.of(new Corpus(List.of(new Article("words.txt", TEXT, gold))), article -> predicted);
    }
}
