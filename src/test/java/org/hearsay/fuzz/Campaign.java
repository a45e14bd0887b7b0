package org.hearsay.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Checks a target with one mutated input after the other. */
final class Campaign {

    /** Only what takes time that grows with the square is as slow. */
    private static final Duration SLOWEST = Duration.ofMinutes(1);

    private static final int LONGEST_MESSAGE = 300;

    private final Target target;
    private final long seed;
    private final Path folder;
    private final PrintStream out;
    /** What failed, and where: a fault is reported once. */
    private final Set<String> findings = new HashSet<>();

    /**
     * Makes a campaign.
     *
     * @param seed the number of the first input
     * @param folder where the inputs go that fail
     * @param out where the report goes
     */
    Campaign(Target target, long seed, Path folder, PrintStream out) {
        this.target = target;
        this.seed = seed;
        this.folder = folder;
        this.out = out;
    }

    /** Goes on until the time is over, reports what came of it, and gives the number of findings. */
    int run(Duration time) throws IOException {
        Mutator mutator = new Mutator(target.seeds());
        long end = System.nanoTime() + time.toNanos();
        long runs = 0;
        do {
            String input = mutator.input(seed + runs);
            try {
                assertTimeoutPreemptively(SLOWEST, () -> target.check(input));
            } catch (Throwable failure) {
                report(input, seed + runs, failure);
            }
            runs++;
        } while (System.nanoTime() < end);
        out.printf(
                "fuzz %-8s %7d runs in %3d s with seed %d: %d findings%n",
                target.name(), runs, time.toSeconds(), seed, findings.size());
        return findings.size();
    }

    private void report(String input, long number, Throwable failure) throws IOException {
        Path file = folder.resolve(target.name() + number + ".properties");
        if (findings.add(place(failure))) {
            new Finding(target.name(), input).write(file);
            String what = failure.toString().replaceAll("\\s+", " ");
            out.printf(
                    """
                    fuzz %-8s finding: %s
                      the input is in %s; repeat it: mvn -q -Pfuzz test -Dfuzz.input=%s
                      or, where that file isn't: mvn -q -Pfuzz test -Dfuzz.seconds=1 -Dfuzz.seed=%d
                    """,
                    target.name(), what.substring(0, Math.min(what.length(), LONGEST_MESSAGE)), file, file, number);
        }
    }

    private static String place(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.hearsay."))
                        .findFirst();
    }
}
