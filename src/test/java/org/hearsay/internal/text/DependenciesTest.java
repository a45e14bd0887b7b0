package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.internal.models.Tree;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final DocumentReader READER = DocumentReader.load(500);

    @Test
    void sentencesFollowEachOther() {
        Dependencies two = Dependencies.of(List.of(
                new Tree(List.of(1, -1, 1), List.of("nsubj", "root", "punct")),
                new Tree(List.of(2, 0, -1, 2), List.of("nsubj", "acl:relcl", "root", "punct"))));

        assertThat(two.size()).isEqualTo(7);
        assertThat(two.head(4)).isEqualTo(3);
        assertThat(two.head(5)).isEqualTo(-1);
        assertThat(two.deprel(4)).isEqualTo(Deprel.ACL_RELCL);
        assertThat(two.dependents(5).asList()).containsExactly(3, 6);
        assertThat(two.dependents(6).asList()).isEmpty();
        assertThat(two.subtree(3)).isEqualTo(new Range(3, 5));
        assertThat(two.subtree(5)).isEqualTo(new Range(3, 7));
        assertThat(two.subtree(4)).isEqualTo(new Range(4, 5));
    }

    @Test
    void aPlainSentenceIsParsed() {
        Document document = READER.read("The mayor said that the bridge will open in May.");

        assertThat(document.head(2)).isEqualTo(-1);
        assertThat(document.head(1)).isEqualTo(2);
        assertThat(document.deprel(1)).isEqualTo(Deprel.NSUBJ);
        assertThat(document.deprel(7)).isEqualTo(Deprel.CCOMP);
        assertThat(document.words(document.subtree(7))).isEqualTo("that the bridge will open in May");
    }

    @Property
    void headsStandInTheSentenceAndOneTokenIsTheRoot(@ForAll("texts") String text) {
        Document document = READER.read(text);
        for (Range sentence : document.sentences()) {
            int roots = 0;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int head = document.head(i);
                roots += head < 0 ? 1 : 0;
                assertThat(head < 0 || sentence.contains(head) && head != i).isTrue();
                assertThat(head < 0 || document.dependents(head).contains(i)).isTrue();
                assertThat(sentence.contains(document.subtree(i))).isTrue();
                assertThat(document.subtree(i).contains(i)).isTrue();
            }
            assertThat(roots).isEqualTo(1);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "She",
                "said",
                "that",
                "it",
                "didn't",
                "rain",
                ",",
                "“",
                "”",
                "who",
                "and",
                ".",
                "\n\n",
                "Mr.",
                "long-term",
                "😀",
                "\u0301");
        return words.list().ofMaxSize(60).map(all -> String.join(" ", all));
    }
}
