package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.junit.jupiter.api.Test;

/** What goes wrong while results are made and written. */
class ParseRunTest {

    private final StringWriter err = new StringWriter();

    /** Writes half of a document's results and fails, if its text is the name of an error. */
    private static final class Fragile implements Results {
        @Override
        public void write(Appendable out, String document, String text, List<Attribution> attributions)
                throws IOException {
            out.append("begun ");
            switch (text) {
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "stack" -> throw new StackOverflowError();
                case "state" -> throw new IllegalStateException("broken");
                default -> out.append(document).append('\n');
            }
        }

        @Override
        public void end(Appendable out) throws IOException {
            out.append("end\n");
        }
    }

    @Test
    void anErrorInOneDocumentCostsThatDocumentAlone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(run(out, "", "memory", "", "stack", "state", "")).isEqualTo(Main.BUG);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("begun 0\nbegun 2\nbegun 5\nend\n");
        assertThat(err.toString().lines()).hasSize(3);
        assertThat(err.toString().lines().toList().get(0))
                .isEqualTo("hearsay: 1: what is found in it is too large for the memory that java has");
        assertThat(err.toString().lines().toList().get(1))
                .startsWith("hearsay: 3: internal error, please report it: java.lang.StackOverflowError");
        assertThat(err.toString().lines().toList().get(2))
                .startsWith("hearsay: 4: internal error")
                .contains("broken");
        assertThat(run(new ByteArrayOutputStream(), "", "memory")).isEqualTo(Main.FAILED);
    }

    @Test
    void anOutputThatIsLostEndsTheRunAndTheLastWholeDocumentIsNamed() {
        for (Throwable problem : List.of(
                new IOException("No space left on device"), new OutOfMemoryError(), new AssertionError("odd"))) {
            err.getBuffer().setLength(0);

            int code = run(failsBehind(20, problem), "", "", "", "");

            assertThat(code).isEqualTo(problem instanceof AssertionError ? Main.BUG : Main.FAILED);
            assertThat(err.toString())
                    .hasLineCount(1)
                    .startsWith("hearsay: standard output: ")
                    .contains(
                            problem instanceof OutOfMemoryError ? "memory" : problem.getMessage(),
                            "the last document written whole is 1");
        }
    }

    private int run(OutputStream out, String... texts) {
        err.getBuffer().setLength(0);
        Console console = new Console(InputStream.nullInputStream(), out, new PrintWriter(err, true), Terminal.NONE);
        int[] number = {0};
        Iterator<TextSource> sources = Stream.of(texts)
                .<TextSource>map(text -> new JsonText("" + number[0]++, text, 1))
                .iterator();
        return new ParseRun(
                        new DocumentParser(new ParserOptions()),
                        new Fragile(),
                        Output.standard(out),
                        Optional.empty(),
                        console)
                .over(sources, 2, Progress.untold());
    }

    /** A stream that takes so many bytes. */
    private static OutputStream failsBehind(int bytes, Throwable problem) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int b) throws IOException {
                if (++taken > bytes) {
                    if (problem instanceof IOException io) {
                        throw io;
                    }
                    throw (Error) problem;
                }
            }
        };
    }
}
