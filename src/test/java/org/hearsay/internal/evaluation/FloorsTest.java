package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloorsTest {

    @TempDir
    private Path folder;

    @Test
    void figuresBelowTheirFloorsAreNamedWithBothNumbers() throws IOException {
        Floors floors = Floors.read(
                write("# two of three\n\nfound.r = 66.7\nfound.p=100\nfound.f: 80.1\ndirect-found.r 0.1\n"));

        assertThat(floors.fallenBelow(evaluation(2, 3)))
                .containsExactly(
                        "found.r is 66.66, below its floor 66.7",
                        "found.f is 80.00, below its floor 80.1",
                        "direct-found.r is 0.00, below its floor 0.1");
    }

    @Test
    void aFigureThatReachesItsFloorIsNotBelow() throws IOException {
        Floors floors = Floors.read(write("found.r = 57\n"));

        assertThat(100 * 0.57).isLessThan(57);
        assertThat(floors.fallenBelow(evaluation(57, 100))).isEmpty();
        assertThat(floors.fallenBelow(evaluation(56, 100))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "triple8.f = 38 | no figure is called triple8.f",
                "direct-found.f = 38 | no figure is called direct-found.f",
                "found.f | not a key, an equals sign and a number",
                "found.f = | not a key, an equals sign and a number",
                "found.f = high | not a number from 0 to 100: high",
                "found.f = -1 | not a number from 0 to 100: -1",
                "found.f = 100.5 | not a number from 0 to 100: 100.5",
                "found.p = 70 | a second floor for found.p",
            })
    void aLineThatCannotBeReadIsNamed(String line, String reason) throws IOException {
        Path file = write("found.p = 60\n" + line + "\n");

        assertThatThrownBy(() -> Floors.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessage(file + ":2: " + reason);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("floors.properties"), text);
    }

    /** Of so many gold relations, the first few are found. */
    private static Evaluation evaluation(int found, int gold) {
        List<Relation> relations = IntStream.range(0, gold)
                .mapToObj(i -> List.of(new Span(2 * i, 2 * i + 1)))
                .map(word -> new Relation(word, word, word))
                .toList();
        Article article = new Article("words.txt", "w ".repeat(gold), relations);
        return Evaluation.of(new Corpus(List.of(article)), any -> relations.subList(0, found));
    }
}
