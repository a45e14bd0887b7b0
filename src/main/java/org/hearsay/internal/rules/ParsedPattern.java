package org.hearsay.internal.rules;

import java.util.Set;

/**
 * A pattern of a rule file.
 *
 * @param written as it stands there
 * @param node as it was read
 * @param labels the labels under which it can give words back
 */
record ParsedPattern(Excerpt written, Node node, Set<String> labels) {

    /** Copies the set. */
    ParsedPattern {
        labels = Set.copyOf(labels);
    }
}
