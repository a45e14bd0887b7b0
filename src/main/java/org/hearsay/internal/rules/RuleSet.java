package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.LineException;
import org.hearsay.internal.text.Lines;
import org.hearsay.internal.text.Nearest;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.WordLists;

/**
 * Rules, compiled, in the order of their files. Immutable and thread-safe.
 *
 * <p>Matching takes time linear in the text for every rule.
 */
public final class RuleSet {

    private final List<CompiledRule> rules;
    private final ProgramPool parts;
    private final String key;
    private final int tokensAtOnce;

    private RuleSet(List<CompiledRule> rules, ProgramPool parts, String key) {
        this.rules = List.copyOf(rules);
        this.parts = parts;
        this.key = key;
        int largest = rules.stream()
                .flatMap(rule -> rule.programs().stream())
                .mapToInt(Program::size)
                .max()
                .orElse(0);
        tokensAtOnce = Limits.BYTES_AT_ONCE / Matcher.bytesPerToken(parts, largest);
    }

    private record CompiledRule(Rule rule, List<Program> programs, List<Integer> exceptions) {}

    /** Collects rule files. */
    public static final class Builder {
        private final WordLists words;
        private final String key;
        private final Compiler compiler;
        private final Map<String, CompiledRule> rules = new LinkedHashMap<>();
        private BiFunction<String, String, Optional<String>> mistake = (name, value) -> Optional.empty();

        private Set<String> reserved = Set.of();
        private Optional<Set<String>> labels = Optional.empty();

        private Builder(WordLists words, Set<String> layers, String key) {
            this.words = words;
            this.key = key;
            this.compiler = new Compiler(layers);
        }

        /**
         * Checks the properties of rules that are added from now on: name and value give what is wrong with them, if
         * anything is.
         */
        public Builder properties(BiFunction<String, String, Optional<String>> mistake) {
            this.mistake = mistake;
            return this;
        }

        /** Refuses these ids for the rules that are added from now on. */
        public Builder reserved(Set<String> ids) {
            reserved = Set.copyOf(ids);
            return this;
        }

        /** Lets the rules that are added from now on have no labels but these. */
        public Builder labels(Set<String> names) {
            labels = Optional.of(names);
            return this;
        }

        /** Adds a file of the library. */
        public Builder bundled(String name) {
            return add(name, Lines.ofResource("rules/" + name));
        }

        /**
         * Adds a user's rules. A rule with the id of one that is known replaces it.
         *
         * @throws IllegalArgumentException naming file, line and reason, if they can't be read or have a mistake
         */
        public Builder own(OwnRules rules) {
            return add(rules.name(), rules.lines().get());
        }

        private Builder add(String file, List<String> lines) {
            Set<String> here = new HashSet<>();
            for (RuleFile.Block block : RuleFile.parse(file, lines)) {
                if (!here.add(block.name())) {
                    throw new LineException(file, block.line(), block.name() + " stands in this file already");
                }
                if (block.isRule()) {
                    if (reserved.contains(block.name())) {
                        throw new LineException(
                                file,
                                block.line(),
                                "the id " + block.name() + " is reserved for what no rule finds; take another");
                    }
                    rules.put(block.name(), compile(file, block));
                } else {
                    compiler.definePhrase(
                            block.name(),
                            block.entries("pattern").stream().map(this::parse).toList());
                }
            }
            return this;
        }

        private ParsedPattern parse(RuleFile.Entry entry) {
            return PatternParser.parse(entry.value(), words);
        }

        private CompiledRule compile(String file, RuleFile.Block block) {
            List<Program> programs = new ArrayList<>();
            for (RuleFile.Entry entry : block.entries("pattern")) {
                ParsedPattern pattern = parse(entry);
                if (!pattern.labels().contains(key)) {
                    throw entry.value().error("the pattern has no " + key + ":");
                }
                checkLabels(entry.value(), pattern.labels());
                programs.add(compiler.compile(pattern));
            }
            List<Integer> exceptions = new ArrayList<>();
            for (RuleFile.Entry entry : block.entries("except")) {
                if (entry.comment().isEmpty()) {
                    throw entry.value().error("the exception gives no reason; put it behind a #");
                }
                exceptions.add(compiler.anonymousPhrase(parse(entry)));
            }
            Map<String, String> properties = new HashMap<>();
            for (RuleFile.Entry entry : block.entries("set")) {
                String[] parts = entry.value().text().split("\\s+", 2);
                String value = parts.length > 1 ? parts[1] : "";
                mistake.apply(parts[0], value).ifPresent(reason -> {
                    throw entry.value().error(reason);
                });
                properties.put(parts[0], value);
            }
            List<Example> examples = block.entries().stream()
                    .filter(entry -> entry.key().startsWith("example"))
                    .map(entry -> new Example(
                            entry.value().text(),
                            entry.key().equals("example"),
                            entry.value().line()))
                    .toList();
            Rule rule = new Rule(
                    block.name(),
                    block.comment(),
                    block.entries("pattern").stream()
                            .map(entry -> entry.value().text())
                            .toList(),
                    block.entries("except").stream()
                            .map(entry -> entry.value().text() + "  # " + entry.comment())
                            .toList(),
                    properties,
                    examples,
                    file,
                    block.line());
            return new CompiledRule(rule, List.copyOf(programs), List.copyOf(exceptions));
        }

        private void checkLabels(Excerpt written, Set<String> used) {
            used.stream()
                    .filter(label -> labels.isPresent() && !labels.get().contains(label))
                    .findFirst()
                    .ifPresent(label -> {
                        throw written.error(
                                "there is no label " + label + ":" + Nearest.suggestion(label, labels.orElseThrow()));
                    });
        }

        /** Makes the set. */
        public RuleSet build() {
            return new RuleSet(new ArrayList<>(rules.values()), compiler.parts(), key);
        }
    }

    /**
     * Starts a set.
     *
     * @param words the word lists that the rules may use
     * @param layers the names of the layers that {@link #match} will be given
     * @param key the label that every pattern must have: a match without words under it finds nothing, matches of one
     *     rule that agree in them are one finding, and the one that begins first counts
     */
    public static Builder builder(WordLists words, Set<String> layers, String key) {
        return new Builder(words, layers, key);
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return rules.stream().map(CompiledRule::rule).toList();
    }

    /**
     * Finds all matches, in the order of the text; where several rules match, in the order of the rules.
     *
     * @param document the text
     * @param layers token ranges that patterns may step over by name
     */
    public List<Match> match(Document document, Map<String, List<Range>> layers) {
        List<Match> matches = new ArrayList<>();
        Map<String, List<Range>> sorted = new LinkedHashMap<>();
        layers.forEach((name, ranges) -> sorted.put(
                name,
                ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()));
        for (Range paragraph : document.paragraphs()) {
            int first = document.sentenceIndex(paragraph.from());
            int last = document.sentenceIndex(paragraph.to() - 1) + 1;
            for (List<Range> part : parts(document.sentences().subList(first, last))) {
                match(new Window(document, part, sorted), matches);
            }
        }
        return matches;
    }

    /** Sentences in parts that can be matched at once; a sentence that is too long for that is cut. */
    private List<List<Range>> parts(List<Range> sentences) {
        List<List<Range>> all = new ArrayList<>();
        List<Range> part = new ArrayList<>();
        int tokens = 0;
        for (Range sentence : sentences) {
            for (int from = sentence.from(); from < sentence.to(); from += tokensAtOnce) {
                Range piece = new Range(from, Math.min(sentence.to(), from + tokensAtOnce));
                if (part.size() == Limits.SENTENCES_AT_ONCE || tokens + piece.length() > tokensAtOnce) {
                    all.add(part);
                    part = new ArrayList<>();
                    tokens = 0;
                }
                part.add(piece);
                tokens += piece.length();
            }
        }
        all.add(part);
        return all;
    }

    private void match(Window window, List<Match> matches) {
        Matcher run = new Matcher(window, parts);
        for (CompiledRule rule : rules) {
            Set<List<Range>> seen = new HashSet<>();
            for (Program program : rule.programs()) {
                int last = run.lastStart(program);
                BitSet failed = new BitSet();
                for (int start = 0; start <= last; start++) {
                    List<Matcher.Capture> captures = run.match(program, start, failed);
                    if (captures != null) {
                        Match match = new Match(rule.rule(), byLabel(window, captures));
                        List<Range> found = match.get(key);
                        // An exception settles the finding: it must not come back from a later start.
                        if (!found.isEmpty()
                                && seen.add(found)
                                && rule.exceptions().stream().noneMatch(run.fits(start))) {
                            matches.add(match);
                        }
                    }
                }
            }
        }
    }

    private static Map<String, List<Range>> byLabel(Window window, List<Matcher.Capture> captures) {
        Map<String, List<Range>> labels = new LinkedHashMap<>();
        for (Matcher.Capture capture : captures) {
            labels.computeIfAbsent(capture.label(), label -> new ArrayList<>())
                    .add(window.range(capture.from(), capture.to()));
        }
        return labels;
    }
}
