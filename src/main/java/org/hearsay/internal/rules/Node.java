package org.hearsay.internal.rules;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.text.Token;

/** A pattern as it was read, before it is compiled. */
sealed interface Node {

    /** A test of one token, and how the pattern writes it: what is written alike is one test. */
    record Test(String text, Predicate<Token> predicate) {}

    /** One token. */
    record One(Test test) implements Node {}

    /** A phrase or layer, matched as a whole and never taken apart again. */
    record Named(String name, int column) implements Node {}

    /** An entry of a word list, the longest that fits. */
    record Listed(WordList list) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** The first that fits. */
    record Choice(List<Node> parts) implements Node {}

    /** Again and again; {@code most} is -1 for no limit. */
    record Repeat(Node part, int least, int most, boolean lazy) implements Node {}

    /** Words to be given back under a label. */
    record Labelled(String label, Node part) implements Node {}

    /** What must, or must not, come next. */
    record Ahead(Node part, boolean negated) implements Node {}

    /** What the token before must, or must not, be; at the start of a sentence there is none. */
    record Behind(Test test, boolean negated) implements Node {}

    /** The start of a sentence. */
    record Start() implements Node {}

    /** The end of a sentence. */
    record End() implements Node {}
}
