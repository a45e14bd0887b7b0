package org.hearsay.internal.cli;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a run's results depend on beside the texts: version, arguments and options, one a line.
 *
 * @param lines each a name and a value
 */
record RunSettings(List<String> lines) {

    private static final String HEAD = "# What OUT.part beside this file was begun with, for hearsay parse --resume.";

    /**
     * The settings of a run.
     *
     * @param files files that options name, whose content counts
     * @param options the options that count
     */
    static RunSettings of(List<String> inputs, List<Path> files, List<OptionSpec> options) throws Unreadable {
        List<String> lines = new ArrayList<>(List.of(HEAD, "version " + new Main.Version().getVersion()[0]));
        for (String input : inputs) {
            lines.add("input " + Console.oneLine(input + " in " + Path.of("").toAbsolutePath()));
        }
        for (OptionSpec option : options) {
            lines.add(option.longestName() + " " + Console.oneLine("" + option.getValue()));
        }
        for (Path file : files) {
            try {
                lines.add("content of "
                        + Console.oneLine(file + " " + Hashing.sha256().hashBytes(Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new Unreadable(file + ": " + Unreadable.reason(e));
            }
        }
        return new RunSettings(List.copyOf(lines));
    }

    /**
     * Makes sure that a run can go on with another's results.
     *
     * @throws Unreadable saying what differs, if it can't
     */
    void mustContinue(List<String> begun) throws Unreadable {
        for (int i = 0; i < Math.max(lines.size(), begun.size()); i++) {
            String now = i < lines.size() ? lines.get(i) : "nothing more";
            String then = i < begun.size() ? begun.get(i) : "nothing more";
            if (!now.equals(then)) {
                throw new Unreadable("can't be resumed: it was begun with \"" + then + "\", and this run has \"" + now
                        + "\"; the same command goes on, and one without --resume begins anew");
            }
        }
    }
}
