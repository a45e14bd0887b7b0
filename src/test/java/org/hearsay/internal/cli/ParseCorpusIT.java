package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar over many documents: killed, short of memory, on a terminal. */
class ParseCorpusIT {

    private static final Path JAR = Path.of("target", "hearsay-cli.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern RULE = Pattern.compile("\"foundBy\": \"[^\"]*\"");

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsKilledTwiceGoesOnWithoutLosingOrRepeatingADocument() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(
                    news.resolve("%04d.txt".formatted(i)),
                    ("Officer " + i
                                    + " said that the bridge will open.\n\n“It may rain,” the mayor told reporters.\n\n")
                            .repeat(5));
        }
        Path whole = folder.resolve("whole.jsonl");
        assertThat(finish(start(whole))).isZero();
        List<String> expected = Files.readAllLines(whole);
        assertThat(expected).hasSize(300);

        Path out = folder.resolve("out.jsonl");
        List<String> first = kill(start(out), out, 10);
        List<String> second = kill(start(out, "--resume"), out, 80);
        assertThat(finish(start(out, "--resume"))).isZero();

        // What the runs that were killed have written is marked, and so is seen to be taken over and not parsed again.
        List<String> found = Files.readAllLines(out);
        assertThat(found.subList(0, first.size())).isEqualTo(first);
        assertThat(found.subList(0, second.size())).isEqualTo(second);
        assertThat(second.size()).isGreaterThan(first.size());
        assertThat(found.stream().map(ParseCorpusIT::unmarked))
                .isEqualTo(expected.stream().map(ParseCorpusIT::unmarked).toList());
        assertThat(found.subList(second.size(), found.size()))
                .isEqualTo(expected.subList(second.size(), expected.size()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("news", "out.jsonl", "whole.jsonl", "err");
        }
    }

    @Test
    void twoProcessesDoNotWriteToOneFile() throws Exception {
        int count = 84;
        Path out = folder.resolve("found.jsonl");
        Path part = folder.resolve("found.jsonl.part");
        List<String> command = List.of(
                JAVA,
                "-jar",
                JAR.toString(),
                "parse",
                "--format",
                "jsonl",
                "--text-field",
                "text",
                "-o",
                out.toString(),
                "-");
        Process first = start(command);
        try (Writer corpus = new OutputStreamWriter(first.getOutputStream(), StandardCharsets.US_ASCII)) {
            for (int i = 0; i < count; i++) {
                corpus.write("{\"text\": \"Officer " + i + " said that the bridge will open.\"}\n");
                corpus.flush();
                if (i == count / 2) {
                    while (first.isAlive() && (!Files.exists(part) || count(part) == 0)) {
                        Thread.sleep(2);
                    }
                    Path messages = folder.resolve("second");
                    for (List<String> more : List.of(List.<String>of(), List.of("--resume"))) {
                        Files.writeString(folder.resolve("a.txt"), "Ana Ruiz said no.");
                        List<String> again = new ArrayList<>(List.of(
                                JAVA,
                                "-jar",
                                JAR.toString(),
                                "parse",
                                "--format",
                                "jsonl",
                                "-o",
                                out.toString(),
                                folder.resolve("a.txt").toString()));
                        again.addAll(more);
                        Process second = new ProcessBuilder(again)
                                .redirectError(messages.toFile())
                                .start();
                        assertThat(finish(second)).isEqualTo(2);
                        assertThat(messages)
                                .content()
                                .isEqualTo("hearsay: " + out + ": another run is writing it" + System.lineSeparator());
                    }
                }
            }
        }

        assertThat(finish(first)).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(Files.readAllLines(out)).hasSize(count);
    }

    /** All texts together have three times the size of the heap. */
    @Test
    void memoryDoesNotGrowWithTheCorpus() throws Exception {
        int count = 3_600;
        String blank = " ".repeat(1 << 17);
        Path found = folder.resolve("found.jsonl");
        Process process = start(List.of(
                JAVA,
                "-Xmx150m",
                "-jar",
                JAR.toString(),
                "parse",
                "--threads",
                "2",
                "--format",
                "jsonl",
                "--text-field",
                "text",
                "-o",
                found.toString(),
                "-"));
        try (Writer corpus = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII)) {
            for (int i = 0; i < count; i++) {
                corpus.write("{\"text\": \"" + blank + "Officer " + i + " said that the bridge will open.\"}\n");
            }
        }

        assertThat(finish(process)).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
        try (Stream<String> lines = Files.lines(found)) {
            assertThat(lines.filter(line -> line.contains("\"claim\""))).hasSize(count);
        }
    }

    @Test
    void aBarIsSeenOnATerminalAndNowhereElse() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "needs script, of Debian's bsdutils");
        Files.writeString(folder.resolve("a.txt"), "Ana Ruiz said no.");
        Files.writeString(folder.resolve("b.txt"), "Ana Ruiz said no.");
        String parse = "'" + JAVA + "' -jar '" + JAR + "' parse --format jsonl '" + folder + "'";

        assertThat(onTerminal(script, parse + " -o '" + folder.resolve("out") + "'"))
                .contains("hearsay", "100%", "2 documents");
        assertThat(onTerminal(script, parse + " > '" + folder.resolve("out") + "'"))
                .contains("100%");
        assertThat(onTerminal(script, parse + " -o '" + folder.resolve("out") + "' 2> '" + folder.resolve("err") + "'"))
                .isEmpty();
        assertThat(folder.resolve("err")).isEmptyFile();
        // Here the bar would run into the results.
        assertThat(onTerminal(script, parse)).contains("\"document\"").doesNotContain("%");
        assertThat(onTerminal(script, parse + " 2>&1 | cat"))
                .contains("\"document\"")
                .doesNotContain("%");
    }

    private String onTerminal(Path script, String command) throws IOException, InterruptedException {
        Path seen = folder.resolve("seen");
        finish(start(List.of(script.toString(), "-qec", command, seen.toString())));
        return Files.readString(seen, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Script "))
                .reduce("", String::concat);
    }

    private Process start(Path out, String... more) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-jar", JAR.toString(), "parse", "--format", "jsonl", "-o", out.toString()));
        command.addAll(List.of(more));
        command.add(folder.resolve("news").toString());
        return start(command);
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private static int finish(Process process) throws InterruptedException {
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after three minutes");
        }
        return process.exitValue();
    }

    /** Kills a run once it has written so many lines, and marks these. */
    private static List<String> kill(Process process, Path out, int lines) throws IOException, InterruptedException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        while (process.isAlive() && (!Files.exists(part) || count(part) < lines)) {
            Thread.sleep(2);
        }
        process.destroyForcibly().waitFor();
        assertThat(out).as("done before it was killed").doesNotExist();
        String written = Files.readString(part);
        int whole = written.lastIndexOf('\n') + 1;
        assertThat(whole).isPositive();
        // Killed within a line, as may happen.
        String torn = written.substring(whole) + "{\"document\": \"torn";
        String marked = RULE.matcher(written.substring(0, whole)).replaceAll("\"foundBy\": \"earlier\"");
        Files.writeString(part, marked + torn);
        List<String> sums = new ArrayList<>();
        for (String line : marked.lines().toList()) {
            Path text = Path.of(JsonLines.read(new StringReader(line))
                    .findFirst()
                    .orElseThrow()
                    .document());
            sums.add(Checksum.of(Files.readString(text), line + "\n"));
        }
        Files.write(part.resolveSibling(part.getFileName() + ".sums"), sums);
        return marked.lines().toList();
    }

    private static long count(Path file) throws IOException {
        return Files.readString(file).chars().filter(c -> c == '\n').count();
    }

    private static String unmarked(String line) {
        return RULE.matcher(line).replaceAll("");
    }
}
