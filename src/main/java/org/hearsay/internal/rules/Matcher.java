package org.hearsay.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.rules.Program.Instruction;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Steps programs through one window: a backtracking matcher that remembers which steps failed at which position and
 * never tries them again, and at which position each phrase ends. So the time is linear in the window for every
 * pattern. Not thread-safe; made anew for each window.
 */
final class Matcher {

    private static final int UNKNOWN = -2;
    private static final int NONE = -1;

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Window window;
    private final ProgramPool parts;
    private final int[] @Nullable [] phraseEnds;
    private final BitSet @Nullable [] phraseFailed;
    private final byte[] passed;
    private final int[] lastMet;
    private final Backtracking trail = new Backtracking();

    Matcher(Window window, ProgramPool parts) {
        this.window = window;
        this.parts = parts;
        this.phraseEnds = new int[parts.phrases().size()][];
        this.phraseFailed = new BitSet[parts.phrases().size()];
        this.passed = new byte[parts.tests().size() * window.size()];
        this.lastMet = new int[parts.needs().size()];
        Arrays.fill(lastMet, UNKNOWN);
    }

    /**
     * About how much memory a run takes for each token of its window, at most.
     *
     * @param largest the size of the largest program that it will match
     */
    static int bytesPerToken(ProgramPool parts, int largest) {
        int steps = parts.phrases().stream().mapToInt(Program::size).sum();
        int longest = parts.phrases().stream().mapToInt(Program::size).reduce(largest, Math::max);
        return parts.phrases().size() * Integer.BYTES
                + steps / Byte.SIZE
                + parts.tests().size()
                + longest * Backtracking.BYTES_PER_STEP;
    }

    /** A label's words: where they begin and end, in positions. */
    record Capture(String label, int from, int to) {}

    /** The last position from which a program may still meet all that it can't match without, or -1. */
    int lastStart(Program program) {
        int last = window.size() - 1;
        for (int i = 0; i < program.needs().size() && last >= 0; i++) {
            int need = program.needs().get(i);
            if (lastMet[need] == UNKNOWN) {
                lastMet[need] = lastMet(parts.needs().get(need));
            }
            last = Math.min(last, lastMet[need]);
        }
        return last;
    }

    private int lastMet(List<Instruction> need) {
        for (int position = window.size() - 1; position >= 0; position--) {
            if (anyMet(need, position)) {
                return position;
            }
        }
        return NONE;
    }

    /**
     * Matches a program that begins at a position.
     *
     * @param failed what failed so far for this program in this window: position times program size plus step
     * @return the labels' words in the order in which they end, or null if it doesn't match
     */
    @Nullable
    List<Capture> match(Program program, int start, BitSet failed) {
        trail.begin();
        List<Capture> captures = step(program, start, failed) < 0 ? null : captures(program, trail);
        trail.end();
        return captures;
    }

    /** Tests, by number, whether a phrase begins at a position. */
    Predicate<Integer> fits(int position) {
        return phrase -> phraseEnd(phrase, position) >= 0;
    }

    /** Where a phrase that begins at a position ends, or -1. */
    private int phraseEnd(int phrase, int start) {
        int[] ends = phraseEnds[phrase];
        if (ends == null) {
            ends = new int[window.size()];
            Arrays.fill(ends, UNKNOWN);
            phraseEnds[phrase] = ends;
            phraseFailed[phrase] = new BitSet();
        }
        if (ends[start] == UNKNOWN) {
            BitSet failed = phraseFailed[phrase];
            trail.begin();
            ends[start] = failed == null ? NONE : step(parts.phrases().get(phrase), start, failed);
            trail.end();
        }
        return ends[start];
    }

    /** Runs a program to its end; gives the position there, or -1. */
    private int step(Program program, int start, BitSet failed) {
        if (!anyMet(program.starts(), start)) {
            return NONE;
        }
        List<Instruction> code = program.code();
        int size = code.size();
        int pc = 0;
        int position = start;
        // In a circle, what seems to fail may only have come back to a step that is still being tried. Counted from the
        // start.
        BitSet tried = program.circular() ? new BitSet() : null;
        int origin = start * size;
        while (true) {
            int key = position * size + pc;
            boolean alive = !failed.get(key);
            if (alive) {
                failed.set(key);
                trail.add(key);
                if (tried != null) {
                    tried.set(key - origin);
                }
                Instruction instruction = code.get(pc);
                switch (instruction.kind()) {
                    case DONE -> {
                        if (tried == null) {
                            trail.forget(failed);
                        } else {
                            tried.stream().forEach(each -> failed.clear(each + origin));
                        }
                        return position;
                    }
                    case JUMP -> pc = instruction.x();
                    case SPLIT -> {
                        trail.branch(instruction.y(), position);
                        pc = instruction.x();
                    }
                    default -> {
                        int next = next(instruction, position);
                        alive = next >= 0;
                        position = next;
                        pc++;
                    }
                }
            }
            if (!alive) {
                if (!trail.back()) {
                    return NONE;
                }
                pc = trail.pc();
                position = trail.position();
            }
        }
    }

    private boolean anyMet(List<Instruction> steps, int position) {
        for (int i = 0; i < steps.size(); i++) { // without an iterator, as this is most of what matching costs
            if (next(steps.get(i), position) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a step that isn't a branch leads, or -1. */
    private int next(Instruction instruction, int position) {
        return switch (instruction.kind()) {
            case TOKEN -> passes(instruction, position) ? position + 1 : NONE;
            case PHRASE -> phraseEnd(instruction.x(), position);
            case LAYER -> window.layerEnd(instruction.name(), position);
            case LIST -> listEnd(instruction.list(), position);
            case AHEAD -> phraseEnd(instruction.x(), position) >= 0 ? position : NONE;
            case NOT_AHEAD -> phraseEnd(instruction.x(), position) < 0 ? position : NONE;
            case BEHIND -> behind(instruction, position) ? position : NONE;
            case NOT_BEHIND -> behind(instruction, position) ? NONE : position;
            case START -> window.startsSentence(position) ? position : NONE;
            case END -> window.endsSentence(position) ? position : NONE;
            default -> position;
        };
    }

    private boolean behind(Instruction instruction, int position) {
        return position > 0 && !window.startsSentence(position) && passes(instruction, position - 1);
    }

    private boolean passes(Instruction instruction, int position) {
        int cell = instruction.x() * window.size() + position;
        if (passed[cell] == 0) {
            Token token = window.token(position);
            passed[cell] = token != null && parts.tests().get(instruction.x()).test(token) ? YES : NO;
        }
        return passed[cell] == YES;
    }

    /** Where the longest entry of a list ends that begins at a position, or -1. */
    private int listEnd(@Nullable WordList list, int position) {
        if (list == null || window.endsSentence(position)) {
            return NONE;
        }
        int to = position + 1;
        while (to < position + list.longest() && !window.endsSentence(to)) {
            to++;
        }
        return list.end(window::token, position, to);
    }

    private static List<Capture> captures(Program program, Backtracking trail) {
        List<Capture> captures = new ArrayList<>();
        List<Capture> open = new ArrayList<>();
        for (int i = 0; i < trail.size(); i++) {
            Instruction instruction = program.code().get(trail.key(i) % program.size());
            int position = trail.key(i) / program.size();
            switch (instruction.kind()) {
                case OPEN -> open.add(new Capture(instruction.name(), position, position));
                case CLOSE -> {
                    Capture opened = open.remove(open.size() - 1);
                    if (position > opened.from()) {
                        captures.add(new Capture(opened.label(), opened.from(), position));
                    }
                }
                default -> {}
            }
        }
        return captures;
    }
}
