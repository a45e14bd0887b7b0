package org.hearsay.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.rules.Program.Instruction;
import org.hearsay.internal.text.Token;

/**
 * What programs refer to by number. Immutable.
 *
 * @param phrases programs that other programs step over as a whole
 * @param tests what a token must pass
 * @param needs steps of which one at least must lead somewhere in a window, for a program with the need to match
 *     anywhere in it
 */
record ProgramPool(List<Program> phrases, List<Predicate<Token>> tests, List<List<Instruction>> needs) {

    /** Copies the lists. */
    ProgramPool {
        phrases = List.copyOf(phrases);
        tests = List.copyOf(tests);
        needs = List.copyOf(needs);
    }
}
