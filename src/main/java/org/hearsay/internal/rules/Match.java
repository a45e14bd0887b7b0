package org.hearsay.internal.rules;

import java.util.List;
import java.util.Map;
import org.hearsay.internal.text.Range;

/**
 * Words that fit a rule.
 *
 * @param rule the rule
 * @param captures the tokens under each label, in text order
 */
public record Match(Rule rule, Map<String, List<Range>> captures) {

    /** Makes a match. */
    public Match {
        captures = Map.copyOf(captures);
    }

    /** The tokens under a label, in text order; empty if the match has none. */
    public List<Range> get(String label) {
        return captures.getOrDefault(label, List.of());
    }
}
