package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    /** As Python's regular expressions count them, which the reference scorer uses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "plain words | 2",
                "it's it’s rock'n'roll | 4",
                "'quoted' | 1",
                "snake_case _ | 2",
                "well-known | 2",
                "½ Ⅷ ² ٣ ① | 5",
                "Cafe\u0301s | 2",
                "क्या | 2",
                "𝒢rand 😀 漢字 | 2",
                "\u203F \uFF3F — … | 0",
                "ª ʼ | 2",
            })
    void wordsAreLettersDigitsAndUnderscores(String text, int words) {
        assertThat(Words.of(text).under(new Span(0, text.length())).size()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 3, 1", "3, 4, 0", "2, 5, 2", "3, 5, 1", "0, 11, 3", "7, 8, 0"})
    void aSpanTouchesTheWordsThatItHasACharacterOf(int start, int end, int words) {
        assertThat(Words.of("one two six").under(new Span(start, end)).size()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "one \"two three\" four | 2",
                "“one two” three | 2",
                "“one^two” three | 2",
                "“one^^two” three | 1",
                "\"one \"two\" three\" | 2",
                "one \"two three | 2",
            })
    void quotedWordsStandInMarksOfTheirParagraph(String text, int quoted) {
        String lines = text.replace('^', '\n');
        Words words = Words.of(lines);
        assertThat(words.quoted(words.under(new Span(0, lines.length())))).isEqualTo(quoted);
    }
}
