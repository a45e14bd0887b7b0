package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ParserProperties {

    private static final Parser PARSER = Models.parser();
    private static final TagModel TAGS = Models.tags();

    @Property
    void everySentenceIsOneTreeWithoutCrossingBranches(@ForAll("sentences") List<String> words) {
        Tree tree = PARSER.parse(words, TAGS.tagger().tag(words));

        assertThat(tree.size()).isEqualTo(words.size());
        assertThat(tree.heads().stream().filter(head -> head == -1)).hasSize(1);
        for (int i = 0; i < tree.size(); i++) {
            assertThat(tree.heads().get(i)).isBetween(-1, tree.size() - 1);
            assertThat(tree.relations().get(i).equals(Tree.ROOT))
                    .isEqualTo(tree.heads().get(i) == -1);
            assertThat(stepsToRoot(tree, i)).isLessThan(tree.size());
            for (int k = 0; k < i; k++) {
                assertThat(cross(tree, i, k)).as("%s: %s and %s", words, i, k).isFalse();
            }
        }
    }

    private static int stepsToRoot(Tree tree, int word) {
        int steps = 0;
        for (int at = word;
                tree.heads().get(at) >= 0 && steps < tree.size();
                at = tree.heads().get(at)) {
            steps++;
        }
        return steps;
    }

    private static boolean cross(Tree tree, int one, int other) {
        int oneHead = tree.heads().get(one);
        int otherHead = tree.heads().get(other);
        if (oneHead < 0 || otherHead < 0) {
            return false;
        }
        int from = Math.min(one, oneHead);
        int to = Math.max(one, oneHead);
        boolean startsInside = from < Math.min(other, otherHead) && Math.min(other, otherHead) < to;
        boolean endsInside = from < Math.max(other, otherHead) && Math.max(other, otherHead) < to;
        boolean startsOutside = Math.min(other, otherHead) < from;
        boolean endsOutside = Math.max(other, otherHead) > to;
        return startsInside && endsOutside || endsInside && startsOutside;
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> known = Arbitraries.of(
                "the", "mayor", "said", "that", ",", "\"", "it", "rains", "in", "Vienna", "who", "and", "to", "leave",
                ".", "'s", "n't");
        Arbitrary<String> strange =
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(6).map(word -> word.replace(' ', '_'));
        return Arbitraries.frequencyOf(Tuple.of(9, known), Tuple.of(1, strange))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
