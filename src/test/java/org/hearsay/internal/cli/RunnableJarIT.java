package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.Passage;
import org.hearsay.Span;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar as a newcomer runs it: in a process of its own, in the folder of the project. */
class RunnableJarIT {

    private static final Path JAR = Path.of("target", "hearsay-cli.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path ARTICLE = Path.of("examples", "panjshir.txt");

    @TempDir
    private Path folder;

    @Test
    void printsATableOfTheFirstArticle() throws Exception {
        CliRun run = run("parse", ARTICLE.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst())
                .hasValueSatisfying(head -> assertThat(head).contains("Speaker", "Cue", "Claim"));
        assertThat(run.out())
                .contains("Jabiullah", "According", "“The enemy made")
                .contains("distanced");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void printsJsonLinesWhoseSpansCutTheWordsOutOfTheText() throws Exception {
        String text = Files.readString(ARTICLE);

        CliRun run = run("parse", "--format", "jsonl", ARTICLE.toString());

        assertThat(run.code()).isZero();
        JsonLines.Line line =
                JsonLines.read(new StringReader(run.out())).toList().get(0);
        assertThat(line.document()).isEqualTo(ARTICLE.toString());
        assertThat(line.attributions()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.claim().passage())
                    .isEqualTo(cut(text, found.claim().passage()));
            assertThat(found.cue()).isEqualTo(found.cue().map(cue -> cut(text, cue)));
        });
    }

    @Test
    void speaksUtf8WhateverThePlatformsCharset() throws Exception {
        CliRun utf8 = run("parse", ARTICLE.toString());
        CliRun ascii = java(List.of("-Dfile.encoding=US-ASCII", "-jar", JAR.toString(), "parse", ARTICLE.toString()));

        assertThat(ascii).isEqualTo(utf8);
    }

    @Test
    void namesAMissingFileAndItsVersion() throws Exception {
        CliRun missing = run("parse", "missing.txt");

        assertThat(missing)
                .isEqualTo(new CliRun(2, "", "hearsay: missing.txt: no such file or folder" + System.lineSeparator()));
        assertThat(run("--version").out()).matches("hearsay \\d+\\.\\d+\\..*\\R");
    }

    @Test
    void readsFilesThatItsLocaleHasNoLettersForAndRefusesTheirNames() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        assumeThat(Files.exists(Path.of("/bin/sh"))).isTrue();
        Files.writeString(news.resolve("é.txt"), "Ana Ruiz said no.");
        Files.writeString(news.resolve("ü.txt"), "Olena Kovalenko said no.");

        CliRun listed = shell("LC_ALL=C exec \"$0\" -jar \"$1\" parse --format jsonl \"$2\"", news.toString());
        CliRun named = shell("LC_ALL=C exec \"$0\" -jar \"$1\" parse \"$2\"/é.txt", news.toString());

        assertThat(listed).isEqualTo(run("parse", "--format", "jsonl", news.toString()));
        assertThat(JsonLines.read(new StringReader(listed.out())))
                .extracting(JsonLines.Line::document)
                .containsExactly(news + "/é.txt", news + "/ü.txt");
        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err())
                .contains("java can't decode this argument", "LC_ALL=C.UTF-8")
                .hasLineCount(1);
    }

    @Test
    void aModelThatIsBrokenIsReportedOnce() throws Exception {
        Path models = Files.createDirectories(folder.resolve("classes/org/hearsay/internal/models"));
        Files.writeString(models.resolve("cues.bin.gz"), "broken");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add(Files.writeString(folder.resolve(i + ".txt"), "Ana Ruiz said no.")
                    .toString());
        }
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                folder.resolve("classes") + File.pathSeparator + JAR,
                "org.hearsay.internal.cli.Main",
                "parse",
                "--threads",
                "4"));
        command.addAll(texts);

        CliRun run = java(command);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("hearsay: model cues ");
    }

    private CliRun shell(String script, String folder) throws IOException, InterruptedException {
        return process(List.of("/bin/sh", "-c", script, JAVA, JAR.toString(), folder));
    }

    private CliRun run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return java(command);
    }

    private CliRun java(List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(args);
        return process(command);
    }

    private CliRun process(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute: " + command);
        }
        return new CliRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Passage cut(String text, Passage passage) {
        List<Span> spans = passage.spans();
        return Passage.of(text, spans);
    }
}
