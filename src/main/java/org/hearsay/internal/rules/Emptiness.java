package org.hearsay.internal.rules;

import java.util.HashSet;
import java.util.Set;

/** Knows which patterns can match without taking a word. Lives while rules are loaded. */
final class Emptiness {

    private final Set<String> phrases = new HashSet<>();

    /** Notes a phrase, before any pattern that uses it is asked about. */
    void define(String phrase, Node node) {
        if (canBeEmpty(node)) {
            phrases.add(phrase);
        } else {
            phrases.remove(phrase);
        }
    }

    boolean canBeEmpty(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().allMatch(this::canBeEmpty);
        } else if (node instanceof Node.Choice choice) {
            return choice.parts().stream().anyMatch(this::canBeEmpty);
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.least() == 0 || canBeEmpty(repeat.part());
        } else if (node instanceof Node.Labelled labelled) {
            return canBeEmpty(labelled.part());
        } else if (node instanceof Node.Named named) {
            return phrases.contains(named.name());
        }
        return !(node instanceof Node.One) && !(node instanceof Node.Listed);
    }

    /** Whether a part that can be empty may be repeated without limit, as in {@code ("a"? "b"?)*}. */
    boolean isRepeated(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().anyMatch(this::isRepeated);
        } else if (node instanceof Node.Choice choice) {
            return choice.parts().stream().anyMatch(this::isRepeated);
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.most() < 0 && canBeEmpty(repeat.part()) || isRepeated(repeat.part());
        }
        return node instanceof Node.Labelled labelled && isRepeated(labelled.part());
    }
}
