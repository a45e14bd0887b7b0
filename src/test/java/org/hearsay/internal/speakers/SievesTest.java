package org.hearsay.internal.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.Speaker;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.quotes.QuoteFinder;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code speakers.txt}, and checks which sieve answers. */
class SievesTest {

    private static final DocumentReader READER = DocumentReader.load(1000);
    private static final SpeakerResolver RESOLVER = new SpeakerResolver(WordLists.bundled());
    private static final Path FILE = Path.of("src/test/resources/org/hearsay/internal/speakers/speakers.txt");

    record Example(String sieve, String phenomenon, String text, List<String> speakers) {

        @Override
        public String toString() {
            return sieve + ", " + phenomenon + ": " + text;
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String sieve = "";
        String phenomenon = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("## ")) {
                sieve = line.substring(3, line.indexOf(':'));
            } else if (line.startsWith("### ")) {
                phenomenon = line.substring(4);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] parts = line.split(" → ");
                examples.add(new Example(sieve, phenomenon, parts[0], List.of(parts[1].split(" \\| "))));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSieveOfTheHeadingAnswersForTheLastSource(Example example) {
        MarkedText text = new MarkedText(example.text().replace(" ¶ ", "\n\n"), READER::read);
        Trace trace = Trace.of(text.document());

        List<Speaker> speakers = RESOLVER.resolve(
                text.document(),
                new QuoteMap(text.document(), new QuoteFinder().findAll(text.document())),
                text.candidates(),
                trace);

        assertThat(speakers).extracting(Speaker::toString).isEqualTo(example.speakers());
        Candidate asked = text.candidates().stream()
                .max(Comparator.comparing(candidate -> candidate.source().get(0).from()))
                .orElseThrow();
        assertThat(trace.notes())
                .filteredOn(
                        note -> note.anchor() == asked.anchor() && note.step().equals("speaker by"))
                .extracting(Trace.Note::what)
                .containsExactly(example.sieve());
    }

    @Test
    void eachSieveHasExamplesInTheOrderOfTheSieves() throws IOException {
        assertThat(examples().stream().map(Example::sieve).distinct())
                .containsExactlyElementsOf(Sieves.ALL.stream().map(Sieve::name).toList());
    }
}
