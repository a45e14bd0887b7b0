package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.AttributionParser;
import org.hearsay.internal.rules.OwnRules;
import org.hearsay.internal.rules.RuleSet;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;

/** A user's rules: a mistake is named with file and line, and a parser takes all others. */
final class RulesTarget implements Target {

    private static final Path FILE = Path.of("target", "fuzz", "own.rules");
    private static final String MISTAKE = "(?s)" + FILE + ":\\d+: .+";

    private final WordLists words = WordLists.bundled();
    private final Document document;
    private final OwnParser parser;
    private final List<String> seeds = new ArrayList<>();

    /**
     * Makes the target.
     *
     * @param text what the rules are tried on
     */
    RulesTarget(String text) throws IOException {
        document = DocumentReader.load(DocumentReader.MAXIMUM_SENTENCE_LENGTH).read(text);
        parser = new OwnParser(text);
        try (Stream<Path> files =
                Files.list(Path.of("src", "main", "resources", "org", "hearsay", "internal", "rules"))) {
            for (Path file : files.sorted().toList()) {
                seeds.addAll(Arrays.asList(Files.readString(file).split("\n\n+")));
            }
        }
    }

    @Override
    public String name() {
        return "rules";
    }

    /** Rule by rule, phrase by phrase. */
    @Override
    public List<String> seeds() {
        return seeds;
    }

    @Override
    public void check(String input) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, input.getBytes(StandardCharsets.UTF_8));
        try {
            RuleSet.builder(words, Set.of("QUOTE"), "cue")
                    .bundled("phrases.rules")
                    .own(OwnRules.of(FILE))
                    .build()
                    .match(document, Map.of("QUOTE", document.sentences()));
            parser.check(input, AttributionParser.builder().rules(FILE));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching(MISTAKE);
        }
    }
}
