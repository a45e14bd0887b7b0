package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.AttributionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutated inputs for all that reads what others have written. The targets share {@code fuzz.seconds}, 60 unless told;
 * {@code fuzz.seed} gives the inputs of an earlier run again, and {@code fuzz.input} names the file of one that failed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 1, unit = TimeUnit.DAYS)
class Fuzz {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());

    private final List<Target> targets;

    Fuzz() throws IOException {
        AttributionParser all = AttributionParser.builder()
                .minimumConfidence(0)
                .includeAuthorClaims(true)
                .build();
        List<String> texts = NewsSeeds.all();
        List<String> articles = NewsSeeds.articles();
        targets = List.of(
                new ParserTarget(all, texts),
                new ThreadsTarget(all, texts),
                new FormatsTarget(all, texts),
                new JsonLinesTarget(all, texts),
                new BratTarget(all, texts),
                new RulesTarget(articles.get(0)),
                new WordsTarget(articles.get(0)));
    }

    List<Target> targets() {
        return targets;
    }

    @ParameterizedTest
    @MethodSource("targets")
    @DisabledIfSystemProperty(named = "fuzz.input", matches = ".*")
    void noInputFails(Target target) throws IOException {
        Campaign campaign = new Campaign(target, SEED, Path.of("target", "fuzz"), System.out);

        assertThat(campaign.run(Duration.ofSeconds(SECONDS).dividedBy(targets.size())))
                .as("findings")
                .isZero();
    }

    @Test
    @EnabledIfSystemProperty(named = "fuzz.input", matches = ".*")
    void theInputPasses() throws Exception {
        Finding finding = Finding.read(Path.of(System.getProperty("fuzz.input")));
        targets.stream()
                .filter(target -> target.name().equals(finding.target()))
                .findFirst()
                .orElseThrow()
                .check(finding.input());
    }
}
