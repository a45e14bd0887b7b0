package org.hearsay.internal.cues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.AttributionType;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.Match;
import org.hearsay.internal.rules.Rule;
import org.hearsay.internal.rules.RuleSet;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

/** Finds cues by the rules. Immutable and thread-safe. */
public final class CueFinder {

    /** The rule files, in the order in which their rules are preferred. */
    private static final List<String> FILES = List.of(
            "phrases.rules",
            "sourceless.rules",
            "quoting.rules",
            "saying.rules",
            "infinitives.rules",
            "objects.rules",
            "nouns.rules",
            "headlines.rules");

    private final RuleSet rules;
    private final CueTypes types;

    /**
     * Loads the rules.
     *
     * @param words the word lists
     * @param ruleFiles a user's own rules
     * @throws IllegalArgumentException naming file, line and reason, at a mistake in a user's file, or a word list that
     *     is neither the library's nor used by a rule
     */
    public CueFinder(WordLists words, List<Path> ruleFiles) {
        RuleSet.Builder builder = RuleSet.builder(words, Set.of("QUOTE"), "cue")
                .labels(Set.of("source", "cue", "claim"))
                .properties(CueProperties::mistake);
        FILES.forEach(builder::bundled);
        ruleFiles.forEach(builder::file);
        rules = builder.build();
        words.checkAdded();
        types = new CueTypes(words);
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** The confidence of what a rule finds inside another's claim, by id, of the rules that state one. */
    public Map<String, Double> confidenceInside() {
        return CueProperties.confidenceInside(rules.rules());
    }

    /**
     * The cues of a text, in the order of the text; one that several rules find comes once from each, the preferred
     * rule first.
     */
    public List<Candidate> find(Document document, List<Quote> quotes) {
        List<Range> layer =
                quotes.stream().flatMap(quote -> quote.pieces().stream()).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Match match : rules.match(document, Map.of("QUOTE", layer))) {
            if (!match.get("claim").isEmpty()) {
                Rule rule = match.rule();
                AttributionType type = CueProperties.type(rule).orElseGet(() -> types.of(document, match.get("cue")));
                candidates.add(Candidate.by(rule.id(), type, CueProperties.confidence(rule))
                        .source(match.get("source"))
                        .cue(match.get("cue"))
                        .claim(match.get("claim"))
                        .build());
            }
        }
        return candidates;
    }
}
