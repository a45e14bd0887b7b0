package org.hearsay.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What came of a process that ran in the folder of the project, with nothing on standard input. */
record ChildProcess(int code, String out, String err) {

    /** Runs a line of a shell, with this Java's tools first on the path. */
    static ChildProcess shell(String line, Path folder) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", line), folder);
    }

    /** Runs this Java. */
    static ChildProcess java(List<String> arguments, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tools().resolve("java").toString()));
        command.addAll(arguments);
        return run(command, folder);
    }

    private static ChildProcess run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path in = Files.write(folder.resolve("in"), new byte[0]);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .merge(
                        "PATH",
                        tools().toString(),
                        (path, tools) -> tools + System.getProperty("path.separator") + path);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("_JAVA_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: " + command);
        }
        return new ChildProcess(process.exitValue(), read(out), read(err));
    }

    private static Path tools() {
        return Path.of(System.getProperty("java.home"), "bin");
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
