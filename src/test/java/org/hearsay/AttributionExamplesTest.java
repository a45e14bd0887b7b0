package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of attributions.txt and confidences.txt, which say how they are written. */
class AttributionExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/hearsay");
    private static final AttributionParser PARSER = AttributionParser.create();
    private static final AttributionParser EVERYTHING =
            AttributionParser.builder().minimumConfidence(0).build();
    private static final AttributionParser WITH_AUTHOR =
            AttributionParser.builder().includeAuthorClaims(true).build();

    static Stream<String> examples() throws IOException {
        return lines("attributions.txt");
    }

    static Stream<String> confidences() throws IOException {
        return lines("confidences.txt");
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachHasTheAttributionsMarkedInIt(String line) {
        AttributionParser parser =
                line.startsWith("all ") ? EVERYTHING : line.startsWith("author ") ? WITH_AUTHOR : PARSER;
        String marked = line.replaceFirst("^(all|author) ", "").replace(" ¶ ", "\n\n");
        String text = SpecificationTest.plain(marked);
        assertThat(SpecificationTest.mark(text, parser.parse(text))).isEqualTo(marked);
    }

    @ParameterizedTest
    @MethodSource("confidences")
    void theModelsAreAsSureAsTheyWereTrained(String line) {
        String[] parts = line.split(" \\| ");
        assertThat(EVERYTHING.parse(parts[1].replace(" ¶ ", "\n\n")))
                .extracting(found -> String.format(Locale.ROOT, "%.3f", found.confidence()))
                .containsExactly(parts[0].split(" "));
    }
}
