package org.hearsay.internal.cues;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.AttributionType;
import org.hearsay.internal.rules.Rule;

/**
 * What a rule's {@code set} lines say of the cues that it finds.
 *
 * <pre>
 *   set type STATEMENT      the stance; else the word lists type-… decide
 *   set confidence 0.9      how likely its finds are attributions: their precision on PolNeAR's train part; 0.5 unless stated
 *   set inside 0.35         what finds inside another's claim get instead; the rule's comment says why
 * </pre>
 */
final class CueProperties {

    private static final double UNMEASURED = 0.5;
    private static final Set<String> NAMES = new TreeSet<>(Set.of("type", "confidence", "inside"));

    private CueProperties() {}

    /** What is wrong with a property, if anything is. */
    static Optional<String> mistake(String name, String value) {
        if (!NAMES.contains(name)) {
            return Optional.of("there is no property " + name + ", only " + NAMES);
        }
        if (name.equals("type")) {
            return Arrays.stream(AttributionType.values())
                            .anyMatch(type -> type.name().equals(value))
                    ? Optional.empty()
                    : Optional.of("type must be one of " + List.of(AttributionType.values()) + ": " + value);
        }
        return value.matches("0(\\.\\d+)?|1(\\.0+)?")
                ? Optional.empty()
                : Optional.of(name + " must be a number from 0 to 1: " + value);
    }

    static Optional<AttributionType> type(Rule rule) {
        return Optional.ofNullable(rule.properties().get("type")).map(AttributionType::valueOf);
    }

    static double confidence(Rule rule) {
        return number(rule, "confidence").orElse(UNMEASURED);
    }

    /** By id, the confidence of finds inside another's claim, of the rules that state one. */
    static Map<String, Double> confidenceInside(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.properties().containsKey("inside"))
                .collect(Collectors.toUnmodifiableMap(
                        Rule::id, rule -> number(rule, "inside").orElseThrow()));
    }

    private static Optional<Double> number(Rule rule, String name) {
        return Optional.ofNullable(rule.properties().get(name)).map(Double::valueOf);
    }
}
