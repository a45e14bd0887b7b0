package org.hearsay.internal.cues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.Origin;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.Match;
import org.hearsay.internal.rules.OwnRules;
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

    /** What {@code foundBy} says of what no rule found, or of another program's finds. */
    private static final Set<String> RESERVED = Stream.concat(
                    Arrays.stream(Origin.values()).map(origin -> origin.name().toLowerCase(Locale.ROOT)),
                    Stream.of("other"))
            .collect(Collectors.toUnmodifiableSet());

    private final RuleSet rules;
    private final CueTypes types;

    /**
     * Loads the rules.
     *
     * @param words the word lists
     * @param own a user's own rules
     * @throws IllegalArgumentException naming file, line and reason, at a mistake in a user's file, or a word list that
     *     is neither the library's nor used by a rule
     */
    public CueFinder(WordLists words, List<OwnRules> own) {
        RuleSet.Builder builder = RuleSet.builder(words, Set.of("QUOTE"), "cue")
                .labels(Set.of("source", "cue", "claim"))
                .properties(CueProperties::mistake)
                .reserved(RESERVED);
        FILES.forEach(builder::bundled);
        own.forEach(builder::own);
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
                        .anchor(Anchors.of(document, match.get("cue")))
                        .source(match.get("source"))
                        .cue(match.get("cue"))
                        .claim(match.get("claim"))
                        .build());
            }
        }
        return candidates;
    }
}
