package org.hearsay.internal.rules;

import com.google.common.math.LongMath;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;

/** A pattern as it was read, before it is compiled. */
sealed interface Node {

    /**
     * To how many steps it is compiled, with those of what it looks ahead to; {@code Long.MAX_VALUE} stands for more,
     * too.
     */
    default long steps() {
        return 1;
    }

    /** A test of one token, and how the pattern writes it: what is written alike is one test. */
    record Test(String text, Predicate<Token> predicate) {}

    /** One token. */
    record One(Test test) implements Node {}

    /** A phrase or layer, matched as a whole and never taken apart again; {@code at} is where the pattern names it. */
    record Named(String name, int at) implements Node {}

    /** An entry of a word list, the longest that fits. */
    record Listed(WordList list) implements Node {}

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {
        @Override
        public long steps() {
            return sum(parts);
        }
    }

    /** The first that fits. */
    record Choice(List<Node> parts) implements Node {
        @Override
        public long steps() {
            return LongMath.saturatedAdd(sum(parts), 2L * (parts.size() - 1));
        }
    }

    /** Again and again; {@code most} is -1 for no limit. */
    record Repeat(Node part, int least, int most, boolean lazy) implements Node {
        @Override
        public long steps() {
            int times = most < 0 ? least + 1 : most;
            return LongMath.saturatedAdd(LongMath.saturatedMultiply(part.steps(), times), most < 0 ? 2 : most - least);
        }
    }

    /** Words to be given back under a label. */
    record Labelled(String label, Node part) implements Node {
        @Override
        public long steps() {
            return LongMath.saturatedAdd(part.steps(), 2);
        }
    }

    /** What must, or must not, come next. */
    record Ahead(Node part, boolean negated) implements Node {
        @Override
        public long steps() {
            return LongMath.saturatedAdd(part.steps(), 2);
        }
    }

    /** What the token before must, or must not, be; at the start of a sentence there is none. */
    record Behind(Test test, boolean negated) implements Node {}

    /** The start of a sentence. */
    record Start() implements Node {}

    /** The end of a sentence. */
    record End() implements Node {}

    private static long sum(List<Node> parts) {
        return parts.stream().mapToLong(Node::steps).reduce(0, LongMath::saturatedAdd);
    }
}
