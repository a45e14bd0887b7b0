package org.hearsay.internal.hedging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Framing;
import org.hearsay.HedgingLevel;
import org.hearsay.Polarity;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies inside a claim and what the author says behind it. */
class ClauseExamplesTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final HedgingFinder FINDER = new HedgingFinder(WordLists.bundled());

    static Stream<String> clauses() throws IOException {
        return lines("clauses.txt");
    }

    static Stream<String> remarks() throws IOException {
        return lines("remarks.txt");
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void differAsMarked(String line) {
        MarkedText marked = new MarkedText(line.replaceAll(" *\\|\\|.*", ""), READER::read);
        List<String> found =
                FINDER.find(marked.document(), marked.candidates().get(0), List.of(), Optional.empty()).parts().stream()
                        .map(part -> part.claim() + " " + part.hedging().level() + " "
                                + part.hedging().polarity())
                        .toList();
        List<String> expected = new ArrayList<>();
        for (HedgingLevel level : HedgingLevel.values()) {
            String name = level.name().toLowerCase(Locale.ROOT);
            for (Range range : marked.ranges(name)) {
                expected.add(List.of(range) + " " + level + " " + Polarity.POSITIVE);
            }
            for (Range range : marked.ranges("not" + name)) {
                expected.add(List.of(range) + " " + level + " " + Polarity.NEGATIVE);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void areRemarkedOnAsMarked(String line) {
        String[] parts = line.split(" +", 2);
        MarkedText marked = new MarkedText(parts[1], READER::read);
        Optional<Framing> expected = parts[0].equals("nothing")
                ? Optional.empty()
                : Optional.of(Framing.valueOf(parts[0].toUpperCase(Locale.ROOT)));
        assertThat(FINDER.remarks(marked.document(), marked.candidates()).get(0))
                .isEqualTo(expected);
    }

    private static Stream<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClauseExamplesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }
}
