package org.hearsay.internal.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.internal.MarkedText;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyClaimsTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final EmptyClaims EMPTY = new EmptyClaims(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<claim>The statement</claim> has not been <cue>verified</cue>.",
                "<source>The mayor</source> was <cue>asked</cue> again on <claim>Tuesday</claim>.",
                "<source>The mayor</source> was <cue>asked</cue> again <claim>Monday, May 3</claim>.",
                "<source>Two men</source> <cue>spoke</cue> on <claim>condition of anonymity</claim>.",
            })
    void nothingIsAsserted(String marked) {
        assertThat(isEmpty(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<source>The mayor</source> <cue>verified</cue> <claim>the statement</claim>.",
                "<claim>The bridge</claim> has not been <cue>verified</cue>.",
                "<claim>The old red statement</claim> has not been <cue>verified</cue>.",
                "<source>The mayor</source> <cue>named</cue> <claim>42</claim>.",
                "<source>The mayor</source> <cue>said</cue> <claim>Monday was too late</claim>.",
            })
    void somethingIsAsserted(String marked) {
        assertThat(isEmpty(marked)).isFalse();
    }

    private static boolean isEmpty(String marked) {
        MarkedText text = new MarkedText(marked, READER::read);
        return EMPTY.contain(text.document(), text.candidates().get(0));
    }
}
