package org.hearsay.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.internal.text.WordLists;

/**
 * The library's own rule files with a few changes, such as a slip of the pen makes: they load or are refused by file
 * and line.
 */
class RuleFileProperties {

    private static final WordLists WORDS = WordLists.bundled();

    enum Change {
        DROP,
        DOUBLE,
        SWAP,
        INSERT
    }

    /** A change of some lines or characters. */
    record Slip(boolean lines, Change change, int at, int length, String odd) {

        String in(String text) {
            List<String> units = new ArrayList<>(List.of(text.split(lines ? "(?<=\n)" : "")));
            int from = at % units.size();
            int to = Math.min(units.size(), from + length);
            List<String> some = units.subList(from, to);
            switch (change) {
                case DROP -> some.clear();
                case DOUBLE -> some.addAll(List.copyOf(some));
                case SWAP -> Collections.swap(units, from, to % units.size());
                default -> some.add(0, odd);
            }
            return String.join("", units);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aChangedFileLoadsOrIsRefusedByItsLine(@ForAll("files") String name, @ForAll("slips") List<Slip> slips)
            throws IOException {
        String text = Files.readString(Path.of("src/main/resources/org/hearsay/internal/rules", name));
        for (Slip slip : slips) {
            text = slip.in(text);
        }
        Path file = Files.writeString(Files.createTempFile("changed", ".rules"), text);
        try {
            Throwable refusal = catchThrowable(() -> RuleSet.builder(WORDS, Set.of("QUOTE"), "cue")
                    .bundled("phrases.rules")
                    .own(OwnRules.of(file))
                    .build());
            if (refusal != null) {
                assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
                Matcher message = Pattern.compile(Pattern.quote(file + ":") + "(\\d+): .+", Pattern.DOTALL)
                        .matcher(refusal.getMessage());
                assertThat(message.matches()).as(refusal.getMessage()).isTrue();
                assertThat(Long.parseLong(message.group(1)))
                        .isBetween(1L, text.lines().count());
            }
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("phrases.rules", "saying.rules", "quoting.rules", "objects.rules");
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        Arbitrary<String> odd = Arbitraries.of(
                "(",
                ")",
                "[",
                "]",
                "{",
                "{99}",
                "&",
                "|",
                "!",
                "<",
                "$",
                "\"",
                "cue:",
                "#",
                " # ",
                "\\",
                "\n",
                "\r",
                "\0",
                "\uFEFF",
                "\u2028",
                "rule ",
                "phrase ",
                "set x 1",
                "NP",
                "[".repeat(9_000),
                ".{99}".repeat(99),
                "a".repeat(20_000));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Change.class),
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(1, 20),
                        odd)
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
