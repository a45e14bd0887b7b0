package org.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** The script for JShell, snippet by snippet. The tool itself exits with 0 whatever happens, and so can't be asked. */
class ExploreTest {

    @Test
    void everySnippetIsValidAndTheOutputFitsATerminal() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                JShell shell = JShell.builder()
                        .out(printed)
                        .err(printed)
                        .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")
                        .build()) {
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                shell.addToClasspath(path);
            }
            String rest = Files.readString(Path.of("examples", "explore.jsh"));
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertThat(next.completeness().isComplete()).as(rest).isTrue();
                shell.eval(next.source()).forEach(event -> check(shell, event));
                rest = next.remaining();
            }
        }
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(lines)
                .contains("Voices")
                .anyMatch(line -> line.matches(" +\\d  A spokesman for the front +unnamed"));
        assertThat(lines).contains("  speaker       Jabiullah Mujahid");
        assertThat(lines).anyMatch(line -> line.matches(" +uncommitted +demanded +the Tajiks and other minorities .*"));
        assertThat(Path.of("target", "explore.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("examples/panjshir.txt");
    }

    private static void check(JShell shell, SnippetEvent event) {
        List<String> problems = shell.diagnostics(event.snippet())
                .map(problem -> problem.getMessage(null))
                .toList();
        assertThat(event.status())
                .as("%s%n%s", event.snippet().source(), problems)
                .isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).as(event.snippet().source()).isNull();
    }
}
