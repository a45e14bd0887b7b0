package org.hearsay.internal.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.AttributionParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong property of a rule fails where the parser is built, not at the first text. */
class CuePropertiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confidence high | confidence must be a number from 0 to 1: high
            confidence 1.5  | confidence must be a number from 0 to 1: 1.5
            confidence NaN  | confidence must be a number from 0 to 1: NaN
            inside -1       | inside must be a number from 0 to 1: -1
            type RUMOUR     | type must be one of [STATEMENT, BELIEF, PERCEPTION, INTENTION, ATTITUDE, DECREE, EVIDENCE]: RUMOUR
            type            | type must be one of [STATEMENT, BELIEF, PERCEPTION, INTENTION, ATTITUDE, DECREE, EVIDENCE]:
            colour red      | there is no property colour, only [confidence, inside, type]
            """)
    void aWrongPropertyIsNamedWithItsFileAndLine(String setting, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("own.rules"), """

                rule hums
                  set      confidence 0.9
                  set      %s
                  pattern  source:NP cue:'hum' claim:REST
                  example  <source>The mayor</source> <cue>hums</cue> <claim>a song</claim>.
                """.formatted(setting));
        AttributionParser.Builder builder = AttributionParser.builder().rules(file);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .satisfies(error -> assertThat(error.getMessage().strip()).isEqualTo(file + ":4: " + reason));
    }
}
