package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final Path ARTICLE = Path.of("examples", "panjshir.txt");

    @TempDir
    private Path folder;

    @Test
    void printsATableOfTheFirstArticle() throws Exception {
        CliRun run = run("parse", ARTICLE.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst()).hasValueSatisfying(head -> assertThat(head).contains("Speaker", "Cue", "Claim"));
        assertThat(run.out()).contains("Jabiullah", "According", "“The enemy made").contains("distanced");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void printsJsonLinesWhoseSpansCutTheWordsOutOfTheText() throws Exception {
        String text = Files.readString(ARTICLE);

        CliRun run = run("parse", "--format", "jsonl", ARTICLE.toString());

        assertThat(run.code()).isZero();
        JsonLines.Line line = JsonLines.read(new StringReader(run.out())).toList().get(0);
        assertThat(line.document()).isEqualTo(ARTICLE.toString());
        assertThat(line.attributions()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.claim().passage()).isEqualTo(cut(text, found.claim().passage()));
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

        assertThat(missing).isEqualTo(new CliRun(2, "", "hearsay: missing.txt: no such file or folder" + System.lineSeparator()));
        assertThat(run("--version").out()).matches("hearsay \\d+\\.\\d+\\..*\\R");
    }

    private CliRun run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return java(command);
    }

    private CliRun java(List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(args);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute: " + command);
        }
        return new CliRun(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Passage cut(String text, Passage passage) {
        List<Span> spans = passage.spans();
        return Passage.of(text, spans);
    }
}
