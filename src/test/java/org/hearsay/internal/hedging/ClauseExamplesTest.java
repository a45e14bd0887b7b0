package org.hearsay.internal.hedging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Framing;
import org.hearsay.HedgingLevel;
import org.hearsay.Polarity;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies inside a claim and what the author says behind it. */
class ClauseExamplesTest {

    private static final HedgingFinder FINDER = new HedgingFinder(WordLists.bundled());

    static Stream<String> clauses() {
        return Example.lines("clauses.txt");
    }

    static Stream<String> remarks() {
        return Example.lines("remarks.txt");
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void differAsMarked(String line) {
        Example example = Example.of(line);
        List<String> found = example.assessment(FINDER).parts().stream()
                .map(part -> part.claim() + " " + part.hedging().level() + " "
                        + part.hedging().polarity())
                .toList();
        List<String> expected = new ArrayList<>();
        for (HedgingLevel level : HedgingLevel.values()) {
            String name = level.name().toLowerCase(Locale.ROOT);
            for (Range range : example.text().ranges(name)) {
                expected.add(List.of(range) + " " + level + " " + Polarity.POSITIVE);
            }
            for (Range range : example.text().ranges("not" + name)) {
                expected.add(List.of(range) + " " + level + " " + Polarity.NEGATIVE);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void areRemarkedOnAsMarked(String line) {
        Example example = Example.of(line);
        String written = example.expected().get(0);
        Optional<Framing> expected = written.equals("nothing")
                ? Optional.empty()
                : Optional.of(Framing.valueOf(written.toUpperCase(Locale.ROOT)));
        assertThat(FINDER.remarks(example.text().document(), example.candidates())
                        .get(0))
                .isEqualTo(expected);
    }
}
