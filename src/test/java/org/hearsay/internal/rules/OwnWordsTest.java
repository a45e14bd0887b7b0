package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a user's own: they work or are refused by list and entry. */
class OwnWordsTest {

    private static final String LONG = "hum ".repeat(250_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hum                        | hum
            '  hum\u00A0\u2003 along ' | hum along
            'hum\talong'               | hum along
            \uFEFFhum                  | hum
            #metoo                     | #metoo
            o’clock                    | o’clock
            \uD83D\uDE00               | \uD83D\uDE00
            ИГРА                       | игра
            """)
    void anyWordsAreTaken(String written, String entry) {
        WordLists words =
                WordLists.bundled().with("say-verbs", List.of(written)).with("own-verbs", List.of(written, written));

        assertThat(words.get("say-verbs").contains(entry)).isTrue();
        assertThat(words.get("say-verbs").contains("say")).isTrue();
        assertThat(words.get("own-verbs").entries()).containsExactly(entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | is blank
            '  \t '   | is blank
            \u00A0    | is blank
            'hum\u0007' | holds a control character: hum?
            hum\uD83D | holds half a character: hum?
            """)
    void whatIsNoWordIsRefused(String written, String mistake) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.bundled().with("own-verbs", List.of("purr", written)))
                .withMessage("an entry for word list own-verbs " + mistake);
    }

    @Test
    void aVeryLongEntryIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "purr # softly\n\n" + LONG);
        String mistake = "is longer than 200 characters: " + LONG.substring(0, 100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.bundled().with("own-verbs", List.of("purr", LONG)))
                .withMessageStartingWith("an entry for word list own-verbs " + mistake)
                .withMessageEndingWith("…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.entries(file))
                .withMessageStartingWith(file + ":3: the entry " + mistake)
                .withMessageEndingWith("…");
    }

    @Test
    void aControlCharacterInAFileIsRefusedByItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "purr\nhum\u0007\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.entries(file))
                .withMessage(file + ":2: the entry holds a control character: hum?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hum", "hum_verbs", "-hum", "hum--verbs", "../words/days"})
    void aNameOfAnotherShapeIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.bundled().with(name, List.of("purr")))
                .withMessage(
                        "the name of a word list must be lower-case words joined by hyphens, of 100 characters at most: "
                                + name);
        assertThat(WordLists.bundled().has(name)).isFalse();
    }

    @Test
    void aVeryLongNameIsRefused() {
        String name = "hum-".repeat(20_000) + "verbs";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordLists.bundled().with(name, List.of("purr")))
                .withMessageEndingWith(": " + name.substring(0, 199) + "…");
        assertThat(WordLists.bundled().has(name)).isFalse();
    }
}
