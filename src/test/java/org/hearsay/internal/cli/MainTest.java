package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void withoutArgumentsItPrintsItsHelp() {
        assertThat(CliRun.of()).isEqualTo(CliRun.of("--help"));
        assertThat(CliRun.of().code()).isZero();
        assertThat(CliRun.of().out()).startsWith("Usage: hearsay").contains("parse");
        assertThat(CliRun.of().err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "evaluate", "rules"})
    void everyCommandHasHelpWithItsExitCodes(String command) {
        CliRun run = CliRun.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage: hearsay " + command)
                .contains("Exit codes:\n  0 ", "\n  2 ", "\n  70 ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void namesItsVersion(String option) {
        CliRun run = CliRun.of(option);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("hearsay ").endsWith(System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            speak                          | Unmatched argument                  | hearsay
            --loud                         | Unknown option: '--loud'            | hearsay
            parse                          | Missing required parameter          | hearsay parse
            parse --loud a.txt             | Unknown option: '--loud'            | hearsay parse
            parse --format xml a.txt       | --format                            | hearsay parse
            parse --width 59 a.txt         | --width must be at least 60: 59     | hearsay parse
            parse --width wide a.txt       | --width                             | hearsay parse
            parse --min-confidence 2 a.txt | --min-confidence must be between 0 and 1: 2.0 | hearsay parse
            parse --min-confidence NaN a.txt | --min-confidence must be between 0 and 1: NaN | hearsay parse
            parse --words verbs a.txt      | must be LIST=FILE: verbs            | hearsay parse
            parse --words =a a.txt         | must be LIST=FILE: =a               | hearsay parse
            parse -o                       | Missing required parameter for option '--output' | hearsay parse
            """)
    void wrongUsageIsNamedWithAHint(String line, String problem, String command) {
        CliRun run = CliRun.of((Object[]) line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hearsay: ").contains(problem).contains("Try '" + command + " --help'");
    }

    @Test
    void aBugIsNamedInOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                Terminal.NONE);

        int code = console.bug(new IllegalStateException("one\r\ntwo"));

        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .startsWith("hearsay: internal error, ")
                .contains("IllegalStateException: one two at org.hearsay");
    }
}
