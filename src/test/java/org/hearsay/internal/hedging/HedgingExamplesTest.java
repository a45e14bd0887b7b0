package org.hearsay.internal.hedging;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Ascription;
import org.hearsay.Mood;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HedgingExamplesTest {

    private static final HedgingFinder FINDER = new HedgingFinder(WordLists.bundled());

    static Stream<String> examples() {
        return Example.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEachExampleAsMarked(String line) {
        Example example = Example.of(line);
        Assessment stance = example.assessment(FINDER);
        String found = head(stance) + " "
                + stance.hedging().markers().stream()
                        .map(marker -> marker.passage().text())
                        .collect(joining(", "));
        String expected = String.join(" ", example.expected()).toUpperCase(Locale.ROOT);
        String markers = example.text().ranges("marker").stream()
                .map(example.text().document()::words)
                .collect(joining(", "));
        assertThat(found).isEqualTo(expected + " " + markers);
    }

    /** Level, polarity, the mood unless it is stated, the framing, and whether it was said unless it was. */
    static String head(Assessment found) {
        Stream<Enum<?>> all = Stream.of(
                found.hedging().level(),
                found.hedging().polarity(),
                found.hedging().mood(),
                found.framing(),
                found.ascription());
        return all.filter(value -> value != Mood.STATED && value != Ascription.MADE)
                .map(value -> value.name().replace("_", " "))
                .collect(joining(" "));
    }

    @Test
    void innerClaimsAreHedgedOnTheirOwn() {
        MarkedText marked = new MarkedText(
                "<source1>The mayor</source1> <cue1>said</cue1> <claim1><source2>the firm</source2> <cue2>thought</cue2> "
                        + "<claim2>the bridge <marker>might</marker> fall</claim2></claim1>.",
                DocumentReader.load(500)::read);
        Candidate outer = marked.candidates().get(0);
        Candidate inner = marked.candidates().get(1);
        assertThat(FINDER.find(marked.document(), outer, List.of(inner), Optional.empty(), Trace.OFF)
                        .hedging())
                .hasToString("certain, positive");
        assertThat(FINDER.find(marked.document(), inner, List.of(), Optional.empty(), Trace.OFF)
                        .hedging())
                .hasToString("possible, positive, predicted [thought, might]");
    }
}
