package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {

    private static final List<String> SEEDS = List.of("“It rains,” she said.\n", "😀 The mayor left.", "");

    private final ByteArrayOutputStream report = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** Fails on everything. */
    private static final class Refusing implements Target {
        private final List<String> seen = new ArrayList<>();

        @Override
        public String name() {
            return "refusing";
        }

        @Override
        public List<String> seeds() {
            return SEEDS;
        }

        @Override
        public void check(String input) {
            seen.add(input);
            throw new IllegalStateException("refused");
        }
    }

    @Test
    void whatFailsInOnePlaceIsOneFindingAndItsInputIsKept() throws IOException {
        Refusing target = new Refusing();

        assertThat(campaign(target).run(Duration.ofMillis(20))).isEqualTo(1);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("refusing4.properties"));
        }
        assertThat(Finding.read(folder.resolve("refusing4.properties")))
                .isEqualTo(new Finding("refusing", target.seen.get(0)));
        assertThat(report.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("IllegalStateException: refused")
                .contains(
                        "-Dfuzz.input=" + folder.resolve("refusing4.properties"),
                        target.seen.size() + " runs",
                        ": 1 findings");
    }

    @Test
    void theSeedOfAFindingGivesItAsTheFirstInput() throws IOException {
        Refusing target = new Refusing();

        campaign(target).run(Duration.ZERO);
        campaign(target).run(Duration.ZERO);

        assertThat(target.seen).hasSize(2).containsOnly(new Mutator(SEEDS).input(4));
    }

    @Test
    void anyCharactersAreKept() throws IOException {
        Finding finding = new Finding("parser", " \uD83D\r\n\t\\u0041 = # é\u0000\uFFFF ");

        finding.write(folder.resolve("any.properties"));

        assertThat(Finding.read(folder.resolve("any.properties"))).isEqualTo(finding);
    }

    @Test
    void inputsDiffer() {
        Mutator mutator = new Mutator(SEEDS);

        assertThat(LongStream.range(0, 100).mapToObj(mutator::input).distinct()).hasSizeGreaterThan(50);
    }

    private Campaign campaign(Target target) {
        return new Campaign(target, 4, folder, new PrintStream(report, true, StandardCharsets.UTF_8));
    }
}
