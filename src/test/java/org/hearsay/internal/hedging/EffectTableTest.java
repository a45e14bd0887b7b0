package org.hearsay.internal.hedging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.internal.text.Line;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EffectTableTest {

    private static final WordLists WORDS = WordLists.bundled();
    private static final List<Effect> ROWS = EffectTable.load(WORDS).rows();
    private static final List<Example> EXAMPLES = Stream.of(
                    Example.examples(), Example.lines("clauses.txt"), Example.lines("remarks.txt"))
            .flatMap(lines -> lines)
            .map(Example::of)
            .toList();
    private static final HedgingFinder FINDER = new HedgingFinder(WORDS);
    private static final Map<Example, String> FOUND = Maps.toMap(EXAMPLES, example -> found(example, FINDER));

    /** Each row with each of its places. */
    static Stream<Arguments> places() {
        return ROWS.stream().flatMap(row -> row.places().stream().map(place -> Arguments.of(row, place)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void someExampleReadsOtherwiseWhereARowIsNotReadAtAPlace(Effect row, Place place) {
        Effect less = new Effect(
                row.list(),
                Sets.difference(row.places(), Set.of(place)).immutableCopy(),
                row.scope(),
                row.level(),
                row.negative(),
                row.mood(),
                row.framing(),
                row.ascription(),
                row.classes());
        List<Effect> rows = ROWS.stream().map(each -> each == row ? less : each).toList();
        HedgingFinder finder = new HedgingFinder(WORDS, new EffectTable(WORDS, rows));
        assertThat(EXAMPLES)
                .as("an example that needs " + row.list() + " at the place " + place)
                .anyMatch(example -> !found(example, finder).equals(FOUND.get(example)));
    }

    private static String found(Example example, HedgingFinder finder) {
        return example.assessment(finder) + " " + finder.remarks(example.text().document(), example.candidates());
    }

    @Test
    void aNewListIsOneRow() {
        WordLists words = WORDS.with("rumours", List.of("rumouredly"));
        List<Effect> rows = Stream.concat(
                        ROWS.stream(),
                        EffectTable.parse(
                                words,
                                Line.of(
                                        "effects.tsv",
                                        List.of("rumours\tclause\tword\tpossible\tpositive\t-\t-\t-\t-")))
                                .rows()
                                .stream())
                .toList();
        Example example =
                Example.of("<source>She</source> <cue>said</cue> <claim>the bridge is rumouredly safe</claim>.");
        assertThat(example.assessment(new HedgingFinder(words, new EffectTable(words, rows)))
                        .hedging())
                .hasToString("possible, positive [rumouredly]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hedge-probabel clause word probable positive - - - - | there is no word list hedge-probabel (nearest: hedge-probable)
            hedge-probable claus word probable positive - - - - | there is no place claus (nearest: clause)
            hedge-probable clause wrod probable positive - - - - | there is no scope wrod (nearest: word)
            hedge-probable clause word propable positive - - - - | there is no level propable (nearest: probable)
            hedge-probable clause word probable negativ - - - - | there is no polarity negativ (nearest: negative)
            hedge-probable clause word probable - - - - - | a row has both level and polarity, or neither
            framing-aside aside - - - - distant - - | there is no framing distant (nearest: distanced)
            number-words clause - - - - - - numbers | there is no class numbers (nearest: number)
            number-words noun word probable positive - - - - | the scope word isn't for the place noun
            number-words clause - - -                        | expected 9 columns, not 5
            number-words - - - - - - - number | a row needs a place
            number-words clause - probable positive - - - - | a level needs a scope, and a scope a level, a framing or an ascription
            number-words clause word - - - - - number | a level needs a scope, and a scope a level, a framing or an ascription
            """)
    void aMistakeIsNamed(String row, String reason) {
        assertThatThrownBy(() -> EffectTable.parse(
                        WORDS,
                        Line.of("effects.tsv", List.of("# comment", row.strip().replace(' ', '\t')))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("effects.tsv:2: " + reason);
    }
}
