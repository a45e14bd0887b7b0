package org.hearsay.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern: a small machine that {@link Matcher} steps through. Immutable.
 *
 * @param code the steps
 * @param starts steps of which one must succeed where it begins, so that most positions cost no more than these
 * @param needs numbers of the {@linkplain ProgramPool#needs needs} without which it can't match
 * @param circular whether it may come back to a step without having taken a word
 * @param depth how deep phrases are nested in it, itself included
 */
record Program(List<Instruction> code, List<Instruction> starts, List<Integer> needs, boolean circular, int depth) {

    Program(List<Instruction> code, List<Integer> needs, boolean circular, int depth) {
        this(List.copyOf(code), starts(code), needs, circular, depth);
    }

    enum Kind {
        TOKEN,
        PHRASE,
        LAYER,
        LIST,
        SPLIT,
        JUMP,
        OPEN,
        CLOSE,
        AHEAD,
        NOT_AHEAD,
        BEHIND,
        NOT_BEHIND,
        START,
        END,
        DONE
    }

    /**
     * A step.
     *
     * @param x the first choice of a split, the target of a jump, or the number of a phrase or a test
     * @param y the second choice of a split
     * @param name a label or a layer
     * @param list a word list
     */
    record Instruction(
            Kind kind, int x, int y, String name, @Nullable WordList list) {

        Instruction(Kind kind, int x, int y) {
            this(kind, x, y, "", null);
        }

        Instruction(Kind kind, String name) {
            this(kind, 0, 0, name, null);
        }

        /** Whether {@code x} is the number of a phrase. */
        boolean usesPhrase() {
            return kind == Kind.PHRASE || kind == Kind.AHEAD || kind == Kind.NOT_AHEAD;
        }

        // Not left to the record, which would make them of method handles while a program waits for its first rules.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Instruction other
                    && kind == other.kind
                    && x == other.x
                    && y == other.y
                    && name.equals(other.name)
                    && list == other.list;
        }

        @Override
        public int hashCode() {
            return (kind.ordinal() * 31 + x) * 31 + name.hashCode();
        }
    }

    /** The first steps that aren't branches; DONE among them if it can match nothing. */
    private static List<Instruction> starts(List<Instruction> code) {
        List<Instruction> starts = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> left = new ArrayDeque<>(List.of(0));
        while (!left.isEmpty()) {
            int pc = left.remove();
            if (seen.get(pc)) {
                continue;
            }
            seen.set(pc);
            Instruction step = code.get(pc);
            switch (step.kind()) {
                case SPLIT -> left.addAll(List.of(step.x(), step.y()));
                case JUMP -> left.add(step.x());
                case OPEN, CLOSE -> left.add(pc + 1);
                default -> starts.add(step);
            }
        }
        return starts.stream().distinct().toList();
    }

    int size() {
        return code.size();
    }
}
