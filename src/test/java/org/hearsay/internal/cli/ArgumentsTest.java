package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void anEmptyNameIsNotTheFolderOneIsIn() {
        assertThat(CliRun.of("parse", ""))
                .isEqualTo(new CliRun(2, "", "hearsay: an argument is empty" + System.lineSeparator()));
        assertThat(CliRun.of("parse", "-o", "", "examples/panjshir.txt").code()).isEqualTo(2);
    }

    @Test
    void anArgumentThatJavaCannotDecodeIsRefused() {
        assertThat(CliRun.of("parse", "caf\ufffd\ufffd.txt").err())
                .startsWith("hearsay: caf\ufffd\ufffd.txt: java can't decode this argument")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void anErrorOfHearsayIsNotAFigureBelowItsFloor() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new StackOverflowError();
            }
        };

        assertThat(Main.run(new String[] {"rules"}, InputStream.nullInputStream(), out, err))
                .isEqualTo(Main.BUG);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("hearsay: internal error");
    }
}
