package org.hearsay.internal.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code steps.txt}: each step by itself. */
class BoundsStepsTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final Map<String, BoundsStep> STEPS = new Bounds(WordLists.bundled(), Map.of())
            .steps()
            .collect(Collectors.toMap(BoundsStep::name, step -> step, (first, again) -> first));

    /** The step, and the lines of the example by the word that they begin with. */
    record StepExample(String step, Map<String, String> lines) {

        Document document() {
            return text("before").document();
        }

        MarkedText text(String line) {
            return new MarkedText(lines.get(line).replace("¶", "\n\n"), READER::read);
        }

        List<Candidate> before() {
            AttributionType type = AttributionType.valueOf(lines.getOrDefault("type", "STATEMENT"));
            return text("before").candidates().stream()
                    .map(candidate -> candidate.withType(type))
                    .toList();
        }

        List<Candidate> run() {
            Document document = document();
            QuoteMap quotes = new QuoteMap(document, new QuoteFinder().find(document));
            List<Candidate> ruled = lines.containsKey("rule") ? text("rule").candidates() : List.of();
            return STEPS.get(step).action().bound(new BoundsContext(document, quotes, ruled), before(), Trace.OFF);
        }

        @Override
        public String toString() {
            return step + ": " + lines.get("before");
        }
    }

    static List<StepExample> examples() throws IOException {
        String all = new String(
                Objects.requireNonNull(BoundsStepsTest.class.getResourceAsStream("steps.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<StepExample> examples = new ArrayList<>();
        String step = "";
        Map<String, String> next = new HashMap<>();
        for (String line : all.lines().toList()) {
            if (line.startsWith("## ")) {
                step = line.substring(3, line.indexOf(':'));
            } else if (line.startsWith("sure")) {
                examples.get(examples.size() - 1).lines().put("sure", line.substring(8));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                next.put(line.substring(0, line.indexOf(' ')), line.substring(8));
                if (line.startsWith("after")) {
                    examples.add(new StepExample(step, next));
                    next = new HashMap<>();
                }
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void doesWhatItsExampleShows(StepExample example) {
        List<Candidate> after = example.run();
        List<String> expected = example.lines().get("after").equals("none")
                ? List.of()
                : shown(example.document(), example.text("after").candidates());

        assertThat(shown(example.document(), after)).isEqualTo(expected);
        if (example.lines().containsKey("sure")) {
            assertThat(after.stream()
                            .map(Candidate::confidence)
                            .map(BoundsStepsTest::number)
                            .toList())
                    .containsExactly(example.lines().get("sure").split(" "));
        }
    }

    @Test
    void eachStepHasAnExampleThatItChangesAndOneThatIsRight() throws IOException {
        Set<String> changing = new TreeSet<>();
        for (StepExample example : examples()) {
            assertThat(STEPS).containsKey(example.step());
            if (!example.run().equals(example.before())) {
                changing.add(example.step());
            }
        }
        assertThat(changing).containsExactlyElementsOf(new TreeSet<>(STEPS.keySet()));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }

    private static List<String> shown(Document document, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> Stream.of(candidate.source(), candidate.cue(), candidate.claim())
                        .map(pieces -> shown(document, pieces))
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String shown(Document document, Iterable<Range> pieces) {
        List<String> words = new ArrayList<>();
        pieces.forEach(piece -> words.add(document.words(piece) + "@" + piece.from()));
        return String.join(" … ", words);
    }
}
