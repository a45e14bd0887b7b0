package org.hearsay.internal.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {

    private static final Tagger TAGGER = Models.tags().tagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor did n't say who 's behind it . | DET NOUN AUX PART VERB PRON AUX ADP PRON PUNCT",
                "Officials said the bridge was closed . | NOUN VERB DET NOUN AUX VERB PUNCT",
                "Ana Ruiz , a spokeswoman , refused to answer . | PROPN PROPN PUNCT DET NOUN PUNCT VERB PART VERB PUNCT",
                "a long-term plan | DET ADJ NOUN",
                "The WHO said so . | DET PROPN VERB ADV PUNCT",
                "MAYOR SAYS BRIDGE IS SAFE | NOUN VERB NOUN AUX ADJ",
            })
    void tags(String words, String tags) {
        List<String> found = TAGGER.tag(List.of(words.split(" "))).stream()
                .map(Tag::universal)
                .toList();

        assertThat(found).containsExactly(tags.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mayor Says Bridge Is Safe", "Council Votes To Close Bridge"})
    void headlinesHaveVerbs(String words) {
        assertThat(TAGGER.tag(List.of(words.split(" "))).get(1).universal()).isEqualTo("VERB");
    }

    @ParameterizedTest
    @CsvSource({"She put it there ., VBD", "She has put it there ., VBN", "She will put it there ., VB"})
    void tellsTheFormsOfAVerbApart(String words, String penn) {
        List<Tag> tags = TAGGER.tag(List.of(words.split(" ")));

        assertThat(tags.get(List.of(words.split(" ")).indexOf("put")).penn()).isEqualTo(penn);
    }
}
