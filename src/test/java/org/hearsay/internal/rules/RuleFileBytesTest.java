package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.internal.text.Lines;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A rule file and a word list as bytes: what editors leave in them is read over, and what isn't text is named with its
 * line.
 */
class RuleFileBytesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndAndAByteOrderMarkAreReadOver(String lineEnd) throws IOException {
        String rules = String.join(
                lineEnd,
                "\uFEFFrule r",
                "  # more",
                "  pattern cue: \\",
                "    .",
                "  example so",
                "",
                "rule s",
                "  pattern cue:.",
                "  example so");
        Path words = Files.writeString(
                folder.resolve("words.txt"), String.join(lineEnd, "\uFEFFHum  along # loudly", "", "# none", "whirr"));

        assertThat(load(rules.getBytes(StandardCharsets.UTF_8)).rules())
                .extracting(Rule::id, Rule::line)
                .containsExactly(tuple("r", 1), tuple("s", 7));
        assertThat(WordLists.entries(words)).containsExactly("hum along", "whirr");
    }

    /** A caret stands for the bytes in question. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | rule r~  pattern cue:.~  example s^o      | 3 | a NUL stands here: is it a text?
            0      | ^                                         | 1 | a NUL stands here: is it a text?
            E9     | # caf^                                    | 1 | this line isn't UTF-8
            E9     | rule r~#~~# caf^~  pattern cue:.          | 4 | this line isn't UTF-8
            C3     | rule r~# caf^                             | 2 | this line isn't UTF-8
            ED A0 80 | rule r~# ^                              | 2 | this line isn't UTF-8
            FF FE 23 0 | ^                                     | 1 | the file is UTF-16, not UTF-8
            FE FF 0 23 | ^                                     | 1 | the file is UTF-16, not UTF-8
            """)
    void whatIsNoTextIsNamedWithItsLine(String hex, String text, int line, String reason) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            byte[] bytes = bytes(text.strip().replace("~", lineEnd), hex.strip().split(" "));
            Path words = Files.write(folder.resolve("words.txt"), bytes);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> load(bytes))
                    .withMessage(folder.resolve("own.rules") + ":" + line + ": " + reason);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WordLists.entries(words))
                    .withMessage(words + ":" + line + ": " + reason);
        }
    }

    @Test
    void whatIsNoFileOrTooLargeIsNamed() throws IOException {
        Path missing = folder.resolve("missing.rules");
        Path large = Files.write(folder.resolve("large.rules"), new byte[Lines.MOST_BYTES + 1]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(missing))
                .withMessage(missing + ": no such file or folder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(folder))
                .withMessageStartingWith(folder + ": can't be read: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(large))
                .withMessage(large + ": is larger than 16777216 bytes");
    }

    private static byte[] bytes(String text, String... hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int caret = text.indexOf('^');
        bytes.writeBytes(text.substring(0, caret).getBytes(StandardCharsets.UTF_8));
        for (String one : hex) {
            bytes.write(Integer.parseInt(one, 16));
        }
        bytes.writeBytes(text.substring(caret + 1).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private RuleSet load(byte[] bytes) throws IOException {
        return load(Files.write(folder.resolve("own.rules"), bytes));
    }

    private static RuleSet load(Path file) {
        return RuleSet.builder(WordLists.bundled(), Set.of("QUOTE"), "cue")
                .own(OwnRules.of(file))
                .build();
    }
}
