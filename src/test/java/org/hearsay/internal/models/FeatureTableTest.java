package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTableTest {

    private record Word(String lemma, @Nullable String tag, List<String> lists) {}

    private static final FeatureTable.Atoms<Word> ATOMS = FeatureTable.of((Word word, AtomValues to) -> {
                to.set("lemma", Symbol.of(word.lemma));
                to.set("tag", word.tag == null ? null : Symbol.of(word.tag));
            })
            .each("list", word -> word.lists.stream().map(Symbol::of).toList())
            .each(
                    "letter",
                    word -> word.lemma.chars().boxed().toList(),
                    FeatureTable.of((Integer letter, AtomValues to) ->
                                    to.set("letter", Symbol.of(Character.toString(letter))))
                            .each("list", letter -> List.of(Symbol.of("x"), Symbol.of("y"))));

    private static final String FILE = """
            # a comment
            bias
            lemma     = lemma
            lemma+tag = lemma tag

            tag       = tag
            each list
                list     = list
                list+tag = list tag
            last      = lemma lemma lemma tag
            each letter
                letter = letter lemma
                each list
                    letter+list = letter list
            lemma     = lemma lemma
            """;

    private static FeatureTable<Word> table(String file) {
        return ATOMS.read(TemplateLine.of("words.features", file.lines().toList()));
    }

    /** Keeps the names of features, as training does. */
    private static final class Named implements Features {

        private final AtomValues values = AtomValues.named();
        private final List<String> names = new ArrayList<>();

        @Override
        public AtomValues values() {
            return values;
        }

        @Override
        public void add(Templates templates) {
            for (Template template : templates.all()) {
                String feature = template.feature(values);
                if (feature != null) {
                    names.add(feature);
                }
            }
        }
    }

    private static List<String> names(FeatureTable<Word> table, Word word) {
        Named named = new Named();
        table.describe(word, named);
        return named.names;
    }

    @Test
    void aTemplateJoinsWhatItsAtomsSay() {
        assertThat(names(table(FILE), new Word("go", "VERB", List.of("a", "b"))))
                .containsExactly(
                        "bias",
                        "lemma go",
                        "lemma+tag go VERB",
                        "tag VERB",
                        "list a",
                        "list+tag a VERB",
                        "list b",
                        "list+tag b VERB",
                        "last go go go VERB",
                        "letter g go",
                        "letter+list g x",
                        "letter+list g y",
                        "letter o go",
                        "letter+list o x",
                        "letter+list o y",
                        "lemma go go");
    }

    @Test
    void anAtomWithoutValueGivesNoFeature() {
        FeatureTable<Word> table = table(FILE);

        assertThat(names(table, new Word("a", null, List.of("a"))))
                .containsExactly(
                        "bias", "lemma a", "list a", "letter a a", "letter+list a x", "letter+list a y", "lemma a a");
        assertThat(names(table, new Word("a", "X", List.of()))).contains("tag X", "lemma+tag a X");
    }

    /** "list list" has the hash 0, as a name and a value that are the same take each other away. */
    @Test
    void hashesAreThoseOfTheNames() {
        FeatureTable<Word> table = table(FILE);
        HashedFeatures hashed = new HashedFeatures();
        for (Word word : List.of(
                new Word("go", "VERB", List.of("a", "list")),
                new Word("lemma", null, List.of("b")),
                new Word("a".repeat(200), "X", List.of()))) {
            hashed.clear();
            table.describe(word, hashed);

            assertThat(LongStream.of(hashed.hashes()).limit(hashed.size()))
                    .containsExactlyInAnyOrderElementsOf(
                            names(table, word).stream().map(LinearModel::hash).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lemma+tag = lema tag     | there is no atom lema (nearest: lemma)
            each lists               | there is no atom lists (nearest: list)
            two words = lemma        | the name of a feature is one word
            five = tag tag tag tag tag | a feature joins no more than 4 atoms
            '    tag = tag'          | lines below "each" begin with 4 spaces more, others don't
            """)
    void aMistakeIsNamedByItsLine(String line, String reason) {
        Word word = new Word("go", "VERB", List.of());

        assertThatThrownBy(() -> names(table("bias\n" + line), word))
                .isInstanceOf(ModelException.class)
                .hasMessage("words.features:2: " + reason + ": " + line.strip());
    }

    @Test
    void anAtomIsNamedOnce() {
        FeatureTable<String> twice = FeatureTable.of((String word, AtomValues to) -> {
                    to.set("word", Symbol.of(word));
                    to.set("word", Symbol.of(word));
                })
                .read(TemplateLine.of("twice.features", List.of("word = word")));

        assertThatThrownBy(() -> twice.describe("go", new Named())).hasMessage("there are two atoms word");
    }
}
