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

    /**
     * Checks a rule.
     *
     * @throws IllegalArgumentException naming file, line and reason
     */
    static void check(Rule rule) {
        for (Map.Entry<String, String> property : rule.properties().entrySet()) {
            if (!NAMES.contains(property.getKey())) {
                throw rule.error("there is no property " + property.getKey() + ", only " + NAMES);
            }
        }
        type(rule);
        number(rule, "confidence");
        number(rule, "inside");
    }

    static Optional<AttributionType> type(Rule rule) {
        String name = rule.properties().get("type");
        if (name == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(AttributionType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> rule.error("type must be one of " + List.of(AttributionType.values()) + ": " + name)));
    }

    static double confidence(Rule rule) {
        return number(rule, "confidence").orElse(UNMEASURED);
    }

    /** By id, the confidence of finds inside another's claim, of the rules that state one. */
    static Map<String, Double> confidenceInside(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.properties().containsKey("inside"))
                .collect(Collectors.toUnmodifiableMap(Rule::id, rule -> number(rule, "inside").orElseThrow()));
    }

    private static Optional<Double> number(Rule rule, String name) {
        String value = rule.properties().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw rule.error(name + " must be a number from 0 to 1: " + value);
        }
        return Optional.of(Double.valueOf(value));
    }
}
