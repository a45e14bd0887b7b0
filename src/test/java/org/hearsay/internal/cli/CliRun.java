package org.hearsay.internal.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command line in this process, and what came of it. */
record CliRun(int code, String out, String err) {

    static CliRun of(Object... args) {
        return withInput("", args);
    }

    static CliRun withInput(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] strings = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Main.run(strings, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
