package org.hearsay.internal.hedging;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HedgingExamplesTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final HedgingFinder FINDER = new HedgingFinder(WordLists.bundled());
    private static final Pattern LINE = Pattern.compile("(\\w+) (\\w+) (\\w+) +(?:\\[(\\w+)] )?(.*?)(?: \\|\\|.*)?");

    static Stream<String> examples() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HedgingExamplesTest.class.getResourceAsStream("examples.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEachExampleAsMarked(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();
        MarkedText marked = new MarkedText(parts.group(5), READER::read);
        Candidate candidate = marked.candidates().get(0);
        if (parts.group(4) != null) {
            candidate =
                    candidate.withType(AttributionType.valueOf(parts.group(4).toUpperCase(Locale.ROOT)));
        }
        Assessment stance = FINDER.find(marked.document(), candidate, List.of(), Optional.empty());
        String found = stance.hedging().level() + " " + stance.hedging().polarity() + " " + stance.framing() + " "
                + stance.hedging().markers().stream()
                        .map(marker -> marker.passage().text())
                        .collect(joining(", "));
        String expected = parts.group(1) + " " + parts.group(2) + " " + parts.group(3);
        String markers =
                marked.ranges("marker").stream().map(marked.document()::words).collect(joining(", "));
        assertThat(found).isEqualTo(expected.toUpperCase(Locale.ROOT) + " " + markers);
    }

    @Test
    void innerClaimsAreHedgedOnTheirOwn() {
        MarkedText marked = new MarkedText(
                "<source1>The mayor</source1> <cue1>said</cue1> <claim1><source2>the firm</source2> <cue2>thought</cue2> "
                        + "<claim2>the bridge <marker>might</marker> fall</claim2></claim1>.",
                READER::read);
        Candidate outer = marked.candidates().get(0);
        Candidate inner = marked.candidates().get(1);
        assertThat(FINDER.find(marked.document(), outer, List.of(inner), Optional.empty())
                        .hedging())
                .hasToString("certain, positive");
        assertThat(FINDER.find(marked.document(), inner, List.of(), Optional.empty())
                        .hedging())
                .hasToString("possible, positive [thought, might]");
    }
}
