package org.hearsay.internal.rules;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.internal.rules.Program.Instruction;
import org.hearsay.internal.rules.Program.Kind;
import org.hearsay.internal.text.Nearest;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;

/**
 * Turns patterns into programs, and numbers the phrases, tests and needs that they use. Lives while rules are loaded.
 */
final class Compiler {

    private static final int MOST_NEEDS = 16;
    /** A need of more steps costs more than it spares. */
    private static final int LARGEST_NEED = 64;

    private final Set<String> layers;
    private final Map<String, Integer> phraseNumbers = new HashMap<>();
    private final List<Program> phrases = new ArrayList<>();
    private final Map<String, Integer> testNumbers = new HashMap<>();
    private final List<Predicate<Token>> tests = new ArrayList<>();
    private final Map<List<Instruction>, Integer> needNumbers = new HashMap<>();
    private final List<List<Instruction>> needs = new ArrayList<>();
    private final Emptiness emptiness = new Emptiness();
    private long steps;

    Compiler(Set<String> layers) {
        this.layers = layers;
    }

    /** What the programs so far refer to. */
    ProgramPool parts() {
        return new ProgramPool(phrases, tests, needs);
    }

    /**
     * Makes a phrase known, any of whose patterns fits; it may use those that are known already, so that none can call
     * itself.
     */
    void definePhrase(String name, List<ParsedPattern> patterns) {
        List<Instruction> code = new ArrayList<>();
        emitChoice(patterns, code, pattern -> emit(pattern, code));
        Node node = new Node.Choice(patterns.stream().map(ParsedPattern::node).toList());
        phraseNumbers.put(name, addPhrase(program(node, code)));
        emptiness.define(name, node);
    }

    /** Adds a phrase without a name; gives its number. */
    int anonymousPhrase(ParsedPattern pattern) {
        return addPhrase(compile(pattern));
    }

    private int addPhrase(Program program) {
        phrases.add(program);
        return phrases.size() - 1;
    }

    Program compile(ParsedPattern pattern) {
        List<Instruction> code = new ArrayList<>();
        emit(pattern, code);
        return program(pattern.node(), code);
    }

    private Program program(Node node, List<Instruction> code) {
        int depth = 1 + depth(code);
        add(code, Kind.DONE, 0, 0);
        return new Program(
                code, needs(node).stream().map(this::number).distinct().toList(), emptiness.isRepeated(node), depth);
    }

    /** How deep phrases are nested that some steps use. */
    private int depth(List<Instruction> code) {
        return code.stream()
                .filter(Instruction::usesPhrase)
                .mapToInt(step -> phrases.get(step.x()).depth())
                .max()
                .orElse(0);
    }

    private int number(List<Instruction> need) {
        return needNumbers.computeIfAbsent(need, key -> {
            needs.add(need);
            return needs.size() - 1;
        });
    }

    /** What a pattern can't match without, as far as its tokens, lists and layers show it. */
    private List<List<Instruction>> needs(Node node) {
        if (node instanceof Node.One one) {
            return List.of(List.of(new Instruction(Kind.TOKEN, number(one.test()), 0)));
        } else if (node instanceof Node.Listed listed) {
            return List.of(List.of(new Instruction(Kind.PHRASE, number(listed.list()), 0)));
        } else if (node instanceof Node.Named named) {
            Integer phrase = phraseNumbers.get(named.name());
            return phrase == null
                    ? List.of(List.of(new Instruction(Kind.LAYER, named.name())))
                    : phrases.get(phrase).needs().stream().map(needs::get).toList();
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> needs(part).stream())
                    .limit(MOST_NEEDS)
                    .toList();
        } else if (node instanceof Node.Choice choice) {
            return choice.parts().stream()
                    .map(this::needs)
                    .reduce(Compiler::either)
                    .orElseThrow();
        } else if (node instanceof Node.Labelled labelled) {
            return needs(labelled.part());
        }
        return node instanceof Node.Repeat repeat && repeat.least() > 0 ? needs(repeat.part()) : List.of();
    }

    private static List<List<Instruction>> either(List<List<Instruction>> some, List<List<Instruction>> others) {
        return some.stream()
                .flatMap(one -> others.stream()
                        .map(other -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList()))
                .filter(need -> need.size() <= LARGEST_NEED)
                .limit(MOST_NEEDS)
                .toList();
    }

    private int number(Node.Test test) {
        return testNumbers.computeIfAbsent(test.text(), key -> {
            tests.add(test.predicate());
            return tests.size() - 1;
        });
    }

    /** A list is a phrase of its own, so that a run looks it up once at each position. */
    private int number(WordList list) {
        return phraseNumbers.computeIfAbsent(
                "$" + list.name(),
                key -> addPhrase(new Program(
                        List.of(new Instruction(Kind.LIST, 0, 0, "", list), new Instruction(Kind.DONE, 0, 0)),
                        List.of(),
                        false,
                        1)));
    }

    private void emit(ParsedPattern pattern, List<Instruction> code) {
        Excerpt written = pattern.written();
        long further = pattern.node().steps();
        if (further > Limits.STEPS - code.size()) {
            throw written.error("the pattern is too large; use fewer or smaller counts");
        }
        steps += further;
        if (steps > Limits.ALL_STEPS) {
            throw written.error("all patterns up to this one are too large together");
        }
        int from = code.size();
        emit(pattern.node(), code, written);
        if (depth(code.subList(from, code.size())) > Limits.DEPTH) {
            throw written.error("its phrases are nested more than " + Limits.DEPTH + " deep");
        }
    }

    private void emit(Node node, List<Instruction> code, Excerpt written) {
        if (node instanceof Node.One one) {
            add(code, Kind.TOKEN, number(one.test()), 0);
        } else if (node instanceof Node.Listed listed) {
            add(code, Kind.PHRASE, number(listed.list()), 0);
        } else if (node instanceof Node.Named named) {
            if (phraseNumbers.containsKey(named.name())) {
                add(code, Kind.PHRASE, phraseNumbers.get(named.name()), 0);
            } else if (layers.contains(named.name())) {
                code.add(new Instruction(Kind.LAYER, named.name()));
            } else {
                throw written.error(
                        named.at(),
                        "there is no phrase " + named.name() + " above this line"
                                + Nearest.suggestion(named.name(), Sets.union(phraseNumbers.keySet(), layers)));
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node part : sequence.parts()) {
                emit(part, code, written);
            }
        } else if (node instanceof Node.Choice choice) {
            emitChoice(choice.parts(), code, part -> emit(part, code, written));
        } else if (node instanceof Node.Repeat repeat) {
            emitRepeat(repeat, code, written);
        } else if (node instanceof Node.Labelled labelled) {
            code.add(new Instruction(Kind.OPEN, labelled.label()));
            emit(labelled.part(), code, written);
            code.add(new Instruction(Kind.CLOSE, labelled.label()));
        } else if (node instanceof Node.Ahead ahead) {
            List<Instruction> inside = new ArrayList<>();
            emit(ahead.part(), inside, written);
            int phrase = addPhrase(program(ahead.part(), inside));
            add(code, ahead.negated() ? Kind.NOT_AHEAD : Kind.AHEAD, phrase, 0);
        } else if (node instanceof Node.Behind behind) {
            add(code, behind.negated() ? Kind.NOT_BEHIND : Kind.BEHIND, number(behind.test()), 0);
        } else {
            add(code, node instanceof Node.Start ? Kind.START : Kind.END, 0, 0);
        }
    }

    private static <T> void emitChoice(List<T> parts, List<Instruction> code, Consumer<T> emit) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int split = code.size();
            if (!last) {
                add(code, Kind.SPLIT, split + 1, 0);
            }
            emit.accept(parts.get(i));
            if (!last) {
                ends.add(code.size());
                add(code, Kind.JUMP, 0, 0);
                set(code, split, Kind.SPLIT, split + 1, code.size());
            }
        }
        for (int end : ends) {
            set(code, end, Kind.JUMP, code.size(), 0);
        }
    }

    private void emitRepeat(Node.Repeat repeat, List<Instruction> code, Excerpt written) {
        for (int i = 0; i < repeat.least(); i++) {
            emit(repeat.part(), code, written);
        }
        if (repeat.most() < 0) {
            int split = code.size();
            add(code, Kind.SPLIT, 0, 0);
            emit(repeat.part(), code, written);
            add(code, Kind.JUMP, split, 0);
            fork(code, split, split + 1, code.size(), repeat.lazy());
        } else {
            List<Integer> splits = new ArrayList<>();
            for (int i = repeat.least(); i < repeat.most(); i++) {
                splits.add(code.size());
                add(code, Kind.SPLIT, 0, 0);
                emit(repeat.part(), code, written);
            }
            for (int split : splits) {
                fork(code, split, split + 1, code.size(), repeat.lazy());
            }
        }
    }

    private static void fork(List<Instruction> code, int split, int more, int enough, boolean lazy) {
        set(code, split, Kind.SPLIT, lazy ? enough : more, lazy ? more : enough);
    }

    private static void add(List<Instruction> code, Kind kind, int x, int y) {
        code.add(new Instruction(kind, x, y));
    }

    private static void set(List<Instruction> code, int index, Kind kind, int x, int y) {
        code.set(index, new Instruction(kind, x, y));
    }
}
