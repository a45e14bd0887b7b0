package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.text.Range;

/**
 * The roles of the words of a window.
 *
 * @param from the first word
 * @param roles the roles from there on
 * @param score the logarithm of how likely they are
 */
record Roles(int from, List<Role> roles, double score) {

    /** The words of a role, as ranges of tokens. */
    List<Range> ranges(Role role) {
        List<Range> ranges = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= roles.size(); i++) {
            boolean has = i < roles.size() && roles.get(i) == role;
            if (has && start < 0) {
                start = i;
            } else if (!has && start >= 0) {
                ranges.add(new Range(from + start, from + i));
                start = -1;
            }
        }
        return ranges;
    }
}
