package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionsTest {

    private static final Article ARTICLE = new Article("rain.txt", "😀 rained.", List.of());
    private static final Corpus CORPUS = new Corpus(List.of(ARTICLE));

    @TempDir
    private Path folder;

    @Test
    void aLaterLineForADocumentReplacesAnEarlierOne() throws IOException {
        Path file = write(document("news/rain.txt", "[0, 2]") + "\n\r\n" + document("rain", "[3, 9]") + "\n");

        assertThat(Predictions.read(file, CORPUS, false).of(ARTICLE))
                .containsExactly(new Relation(List.of(), List.of(), List.of(new Span(3, 9))));
    }

    @Test
    void codePointsBecomeUnits() throws IOException {
        Path file = write(document("rain", "[0, 1], [2, 9]"));

        assertThat(Predictions.read(file, CORPUS, true).of(ARTICLE).get(0).claim())
                .containsExactly(new Span(0, 2), new Span(3, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2]                              | not a JSON object",
                "{'attributions': []}                | \"document\" isn't a string",
                "{'document': 3, 'attributions': []} | \"document\" isn't a string",
                "{'document': 'rain'}                | \"attributions\" isn't an array",
                "{'document': 'rain', 'attributions': [1]} | attributions[0] isn't an object",
                "{'document': 'rain', 'attributions': [{'cue': 1}]} | attributions[0].cue isn't an object or null",
                "{'document': 'rain', 'attributions': [{}, {'cue': {}}]} | attributions[1].cue.spans isn't an array",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [1]}}]} | attributions[0].cue.spans[0] isn't a pair of offsets",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [[3, 4.5]]}}]}"
                        + " | attributions[0].cue.spans[0] isn't a pair of whole numbers",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [[3, 99999999999]]}}]}"
                        + " | attributions[0].cue.spans[0] isn't a pair of whole numbers",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [[3, 11]]}}]}"
                        + " | attributions[0].cue.spans[0] is [3, 11], no span of the text of 10 characters",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [[3, 3]]}}]}"
                        + " | attributions[0].cue.spans[0] is [3, 3], no span of the text of 10 characters",
                "{'document': 'rain', 'attributions': [{'cue': {'spans': [[1, 3]]}}]}"
                        + " | attributions[0].cue.spans[0] cuts a character in two at 1; do the offsets count code points?",
            })
    void aLineThatCannotBeReadIsNamed(String line, String reason) throws IOException {
        Path file = write("\n" + line.replace('\'', '"') + "\n");

        assertThatThrownBy(() -> Predictions.read(file, CORPUS, false))
                .isInstanceOf(CorpusException.class)
                .hasMessage(file + ":2: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "{'a': 1",
                "{a: 1}",
                "nothing",
                "{\"document\": NaN}",
                "[",
                "{} x",
            })
    void aLineThatIsNoJsonIsNamedInOneLine(String line) throws IOException {
        Path file = write(line);

        assertThatThrownBy(() -> Predictions.read(file, CORPUS, false))
                .isInstanceOf(CorpusException.class)
                .message()
                .startsWith(file + ":1: ")
                .doesNotContain("\n")
                .doesNotContain("http");
    }

    @Test
    void deeplyNestedJsonIsRefused() throws IOException {
        Path file = write("[".repeat(1_000_000));

        assertThatThrownBy(() -> Predictions.read(file, CORPUS, false)).isInstanceOf(CorpusException.class);
    }

    private static String document(String name, String spans) {
        return "{\"document\": \"" + name + "\", \"attributions\": " + "[{\"source\": null, \"claim\": {\"spans\": ["
                + spans + "]}}]}";
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("predictions.jsonl"), text);
    }
}
