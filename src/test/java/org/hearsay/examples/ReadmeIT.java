package org.hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README, as a newcomer types them; the one that packages has run when these do. */
class ReadmeIT {

    private static final Readme README = Readme.read();
    private static final String PACKAGE = "mvn -q package -DskipTests";
    private static final String MAIN_JOB = PACKAGE + " && java -jar target/hearsay-cli.jar parse examples/panjshir.txt";

    /** Where the annotated texts stand that aren't part of the project. */
    private static final String BESIDE = "../shared/";

    @TempDir
    private Path folder;

    @Test
    void twoCommandsDoAllTheSetUp() {
        assertThat(README.commands()).startsWith(MAIN_JOB, "mvn verify");
    }

    @TestFactory
    Stream<DynamicTest> commandsRun() {
        return README.commands().stream()
                .filter(command -> !command.equals("mvn verify"))
                .map(command -> dynamicTest(command, () -> {
                    assumeTrue(
                            !command.contains(BESIDE) && !command.contains("target/gum")
                                    || Files.isDirectory(Path.of(BESIDE)),
                            "needs the annotated texts");

                    ChildProcess run = ChildProcess.shell(command.replace(PACKAGE + " && ", ""), folder);

                    assertThat(run.code()).as(run.err()).isZero();
                    // jshell may tell that it made a folder for its settings, and exits with 0 even if a snippet fails.
                    assertThat(run.err()).doesNotContain("rror", "xception", "WARN");
                    if (!command.contains(" -o ") && !command.contains(" > ") && !command.contains("prepare.py")) {
                        assertThat(run.out()).isNotBlank();
                    }
                }));
    }

    @Test
    void theSingleFileProgramSaysWhoSaidWhat() throws Exception {
        ChildProcess run = ChildProcess.shell(
                README.commands().stream()
                        .filter(command -> command.contains("WhoSaidWhat"))
                        .findFirst()
                        .orElseThrow(),
                folder);

        assertThat(run.out().lines())
                .containsSubsequence(
                        "Jabiullah Mujahid (person; Taliban spokesman; Taliban)",
                        "  - their fighters had infiltrated the register and captured some parts [certain]");
    }
}
