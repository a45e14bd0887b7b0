package org.hearsay.internal.cues;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.AttributionType;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.rules.Match;
import org.hearsay.internal.rules.Rule;
import org.hearsay.internal.rules.RuleSet;
import org.hearsay.internal.rules.WordList;
import org.hearsay.internal.rules.WordLists;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Finds cues by the rules. Immutable and thread-safe. */
public final class CueFinder {

    /** The rule files, in the order in which their rules are preferred. */
    private static final List<String> FILES = List.of("phrases.rules", "sourceless.rules", "quoting.rules", "saying.rules",
            "infinitives.rules", "objects.rules", "nouns.rules", "headlines.rules");

    private final RuleSet rules;
    private final Map<AttributionType, WordList> typeWords = new EnumMap<>(AttributionType.class);

    /**
     * Loads the rules.
     *
     * @param words the word lists
     * @param ruleFiles a user's own rules
     * @throws IllegalArgumentException naming file, line and reason, at a mistake in a user's file
     */
    public CueFinder(WordLists words, List<Path> ruleFiles) {
        RuleSet.Builder builder = RuleSet.builder(words, Set.of("QUOTE"), "cue");
        FILES.forEach(builder::bundled);
        ruleFiles.forEach(builder::file);
        rules = builder.build();
        rules.rules().forEach(CueProperties::check);
        for (AttributionType type : AttributionType.values()) {
            String list = "type-" + type.name().toLowerCase(Locale.ROOT);
            if (words.has(list)) {
                typeWords.put(type, words.get(list));
            }
        }
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** The confidence of what a rule finds inside another's claim, by id, of the rules that state one. */
    public Map<String, Double> confidenceInside() {
        return CueProperties.confidenceInside(rules.rules());
    }

    /** The cues of a text, in the order of the text; one that several rules find comes once from each, the preferred rule first. */
    public List<Cue> find(Document document, List<Quote> quotes) {
        List<Range> layer = quotes.stream().flatMap(quote -> quote.pieces().stream()).toList();
        List<Cue> cues = new ArrayList<>();
        for (Match match : rules.match(document, Map.of("QUOTE", layer))) {
            if (!match.get("claim").isEmpty()) {
                Rule rule = match.rule();
                cues.add(new Cue(
                        rule.id(),
                        type(document, match),
                        CueProperties.confidence(rule),
                        match.get("cue"),
                        match.get("source"),
                        match.get("claim")));
            }
        }
        return cues;
    }

    /** What the rule says, else the type whose list has the cue's last word that is in one, else a statement. */
    private AttributionType type(Document document, Match match) {
        Optional<AttributionType> stated = CueProperties.type(match.rule());
        if (stated.isPresent()) {
            return stated.get();
        }
        for (int piece = match.get("cue").size() - 1; piece >= 0; piece--) {
            Range range = match.get("cue").get(piece);
            for (int i = range.to() - 1; i >= range.from(); i--) {
                String lemma = document.token(i).lemma();
                for (Map.Entry<AttributionType, WordList> entry : typeWords.entrySet()) {
                    if (entry.getValue().contains(lemma)) {
                        return entry.getKey();
                    }
                }
            }
        }
        return AttributionType.STATEMENT;
    }
}
