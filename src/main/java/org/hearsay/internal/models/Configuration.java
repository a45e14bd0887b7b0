package org.hearsay.internal.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The state of a parse of a sentence: a stack of words whose heads are still open, the next word, and the dependencies
 * made so far. Words count from 1; 0 is none.
 *
 * <p>The system is arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011, "Dynamic programming algorithms for
 * transition-based dependency parsers", ACL). When a word gets its head, all its dependents are known. What is last on
 * the stack is the root.
 */
public final class Configuration {

    private final int size;
    final Symbol[] words;
    final Symbol[] tags;
    final Symbol[] universal;
    private final int[] stack;
    private int depth;
    private int next = 1;

    private final int[] heads;
    final Symbol[] relations;
    final int[] leftmost;
    final int[] secondLeft;
    final int[] rightmost;
    final int[] secondRight;
    final int[] leftCount;
    final int[] rightCount;

    /**
     * Makes the start of a sentence.
     *
     * @param words its words
     * @param tags their tags
     */
    public Configuration(List<String> words, List<Tag> tags) {
        size = words.size();
        this.words = symbols();
        this.tags = symbols();
        universal = symbols();
        for (int i = 1; i <= size; i++) {
            this.words[i] = Symbol.of(words.get(i - 1).toLowerCase(Locale.ROOT));
            this.tags[i] = tags.get(i - 1).symbol();
            universal[i] = tags.get(i - 1).universalSymbol();
        }
        stack = new int[size + 1];
        heads = new int[size + 1];
        relations = symbols();
        leftmost = new int[size + 1];
        secondLeft = new int[size + 1];
        rightmost = new int[size + 1];
        secondRight = new int[size + 1];
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
    }

    private Symbol[] symbols() {
        Symbol[] symbols = new Symbol[size + 1];
        Arrays.fill(symbols, Symbol.NONE);
        return symbols;
    }

    /** Whether every word but the root has its head. */
    public boolean done() {
        return next > size && depth <= 1;
    }

    /** Whether a transition is possible. */
    public boolean allows(Transition transition) {
        return switch (transition) {
            case SHIFT -> next <= size;
            case LEFT -> next <= size && depth > 0;
            case RIGHT -> depth > 1;
        };
    }

    /** Takes a step; the relation is for one that makes a dependency. */
    public void apply(Transition transition, Symbol relation) {
        switch (transition) {
            case SHIFT -> stack[depth++] = next++;
            case LEFT -> attachLeft(stack[--depth], next, relation);
            case RIGHT -> attachRight(stack[--depth], stack[depth - 1], relation);
        }
    }

    private void attachLeft(int word, int head, Symbol relation) {
        heads[word] = head;
        relations[word] = relation;
        secondLeft[head] = leftmost[head];
        leftmost[head] = word;
        leftCount[head]++;
    }

    private void attachRight(int word, int head, Symbol relation) {
        heads[word] = head;
        relations[word] = relation;
        secondRight[head] = rightmost[head];
        rightmost[head] = word;
        rightCount[head]++;
    }

    /** The word at a place of the stack, 0 for its top. */
    public int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : 0;
    }

    /** The number of words on the stack. */
    public int depth() {
        return depth;
    }

    /** A word that isn't on the stack yet, 0 for the next. */
    public int ahead(int place) {
        return next + place <= size ? next + place : 0;
    }

    /** The word that would be the head after a transition that makes a dependency of the stack's top. */
    public int headAfter(Transition transition) {
        return transition == Transition.LEFT ? next : stack(1);
    }

    int size() {
        return size;
    }

    /** The dependencies, at the end. */
    Tree tree() {
        List<Integer> all = new ArrayList<>(size);
        List<String> names = new ArrayList<>(size);
        for (int i = 1; i <= size; i++) {
            all.add(heads[i] - 1);
            names.add(heads[i] == 0 ? Tree.ROOT : relations[i].toString());
        }
        return new Tree(all, names);
    }
}
