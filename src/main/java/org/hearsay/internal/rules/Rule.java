package org.hearsay.internal.rules;

import java.util.List;
import java.util.Map;

/**
 * A pattern with what it is called, what it is good for and what proves it. Immutable.
 *
 * @param id its name, unique among all rules
 * @param comment the lines of comment above it
 * @param patterns the patterns as written, each an alternative
 * @param exceptions what must not stand where a match begins, as written, with the reasons
 * @param properties what the file says of its matches, by name
 * @param examples the sentences that prove it
 * @param file where it stands
 * @param line the line on which it begins
 */
public record Rule(
        String id,
        String comment,
        List<String> patterns,
        List<String> exceptions,
        Map<String, String> properties,
        List<Example> examples,
        String file,
        int line) {

    /** Makes a rule. */
    public Rule {
        patterns = List.copyOf(patterns);
        exceptions = List.copyOf(exceptions);
        properties = Map.copyOf(properties);
        examples = List.copyOf(examples);
    }
}
