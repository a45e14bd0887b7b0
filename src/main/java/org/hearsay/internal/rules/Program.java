package org.hearsay.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.text.Token;

/** A compiled pattern: a small machine that {@link Run} steps through. Immutable. */
record Program(List<Instruction> code) {

    enum Kind { TOKEN, PHRASE, LAYER, LIST, SPLIT, JUMP, OPEN, CLOSE, AHEAD, NOT_AHEAD, BEHIND, NOT_BEHIND, START, END, DONE }

    /**
     * A step.
     *
     * @param x the first choice of a split, the target of a jump, or the number of a phrase
     * @param y the second choice of a split
     * @param test what a token must pass
     * @param name a label or a layer
     * @param list a word list
     */
    record Instruction(
            Kind kind,
            int x,
            int y,
            Predicate<Token> test,
            String name,
            @org.jspecify.annotations.Nullable WordList list) {}

    int size() {
        return code.size();
    }
}
