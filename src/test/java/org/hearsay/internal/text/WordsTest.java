package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Ana, true, false, false",
        "ana, false, false, false",
        "'', false, false, false",
        "UNESCO, true, true, false",
        "U.S., true, true, false",
        "R&D, true, true, false",
        "USA-wide, true, false, false",
        "J, true, false, true",
        "J., true, false, true",
        "Jo, true, false, false",
        "\uD801\uDC00x, true, false, false"
    })
    void tellsWhatLettersShow(String word, boolean capitalized, boolean acronym, boolean initial) {
        assertThat(Words.isCapitalized(word)).isEqualTo(capitalized);
        assertThat(Words.isAcronym(word)).isEqualTo(acronym);
        assertThat(Words.isInitial(word)).isEqualTo(initial);
    }
}
