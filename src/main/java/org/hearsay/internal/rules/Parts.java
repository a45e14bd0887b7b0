package org.hearsay.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.text.Token;

/**
 * What programs refer to by number. Immutable.
 *
 * @param phrases programs that other programs step over as a whole
 * @param tests what a token must pass
 * @param needs what a program can't match without
 */
record Parts(List<Program> phrases, List<Predicate<Token>> tests, List<Program.Need> needs) {

    /** Copies the lists. */
    Parts {
        phrases = List.copyOf(phrases);
        tests = List.copyOf(tests);
        needs = List.copyOf(needs);
    }
}
