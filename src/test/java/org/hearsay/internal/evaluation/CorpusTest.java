package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
    }

    @Test
    void theFirstAnnotatorIsTheGold() throws CorpusException {
        List<Article> articles = Corpus.read(ScoreFixtures.path("coast")).articles();

        assertThat(articles)
                .extracting(Article::name)
                .containsExactly("bridge.txt", "festival.txt", "quiet.txt", "storm.txt");
        assertThat(articles).extracting(article -> article.gold().size()).containsExactly(6, 4, 0, 3);
        assertThat(cut(articles.get(0), Role.CLAIM, 0)).isEqualTo("that the bridge will open in May");
    }

    @Test
    void offsetsCountCodePointsOfTheTextAsItStands() throws CorpusException {
        Article festival = Corpus.read(ScoreFixtures.path("coast")).articles().get(1);

        assertThat(festival.text()).contains("\r\n");
        assertThat(cut(festival, Role.CLAIM, 1)).isEqualTo("“The 𝒢rand tent holds Ⅷ stages,”");
        assertThat(cut(festival, Role.CLAIM, 2)).isEqualTo("“It’s the loudest one yet 😀 by far,”|“and it’s free.”");
    }

    @Test
    void numberedLabelsAreFurtherPiecesAndReferencesToNothingAreLeftOut() throws CorpusException {
        Article storm = Corpus.read(ScoreFixtures.path("coast")).articles().get(3);

        assertThat(cut(storm, Role.CLAIM, 1)).isEqualTo("The weather service|warned the villages twice");
        assertThat(storm.gold().get(1).source()).isEmpty();
    }

    @Test
    void aByteOrderMarkCounts() throws IOException {
        write("text/mark.txt", "\uFEFFAna left.");
        write("attributions/mark_ab12.ann", "T1\tCue 1 4\tAna\nE1\tCue:T1\n");

        assertThat(cut(Corpus.read(folder).articles().get(0), Role.CUE, 0)).isEqualTo("Ana");
    }

    @Test
    void anAnnotatorOfALongerNameIsNotTaken() throws IOException {
        write("text/rain.txt", "Ana left.");
        write("attributions/rain_late_ab12.ann", "T1\tCue 0 3\tAna\nE1\tCue:T1\n");

        write("text/rain_late.txt", "Ana left.");
        assertThat(Corpus.read(folder).articles().get(0).gold()).isEmpty();
        assertThat(Corpus.read(folder).articles().get(1).gold()).hasSize(1);

        Files.delete(folder.resolve("text/rain_late.txt"));
        assertThatThrownBy(() -> Corpus.read(folder))
                .hasMessage(folder.resolve("attributions") + ": holds no NAME_ANNOTATOR.ann of any text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T2 Cue 0 3 | T2 isn't followed by a tab, a label, a space and offsets",
                "T2\tCue 0 x | T2 isn't followed by a tab, a label, a space and offsets",
                "E1 Cue:T1 | E1 isn't followed by a tab and labels with references",
                "T1\tCue 4 8\tleft | a second T1",
                "T2\tCue 0 | not a pair of offsets: \"0\"",
                "T2\tCue 0 3;; | not a pair of offsets: \"\"",
                "T2\tCue 3 3 | [3, 3] is no span of the text of 9 characters",
                "T2\tCue 7 10 | [7, 10] is no span of the text of 9 characters",
                "T2\tCue 7 99999999999 | not a pair of offsets: \"7 99999999999\"",
            })
    void aMalformedLineIsNamed(String line, String reason) throws IOException {
        write("text/rain.txt", "Ana left.");
        Path file = write("attributions/rain_ab12.ann", "T1\tCue 0 3\tAna\n" + line + "\n");

        assertThatThrownBy(() -> Corpus.read(folder))
                .isInstanceOf(CorpusException.class)
                .hasMessage(file + ":2: " + reason);
    }

    @Test
    void aFolderWithoutTextsIsNamed() throws IOException {
        assertThatThrownBy(() -> Corpus.read(folder)).hasMessage(folder.resolve("text") + ": holds no .txt file");
        Files.delete(folder.resolve("attributions"));
        assertThatThrownBy(() -> Corpus.read(folder)).hasMessage(folder.resolve("attributions") + ": no such folder");
        assertThatThrownBy(() -> Corpus.read(folder.resolve("x"))).hasMessage(folder.resolve("x") + ": no such folder");
    }

    @Test
    void aTextThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("text/rain.txt");
        Files.write(file, "Ana\nleft\nthe caf\u00E9.".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Corpus.read(folder)).hasMessage(file + ":3: isn't UTF-8");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String cut(Article article, Role role, int relation) {
        return article.gold().get(relation).spans(role).stream()
                .map((Span span) -> span.cut(article.text()))
                .collect(Collectors.joining("|"));
    }
}
