package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DocumentReaderProperties {

    private static final DocumentReader READER = DocumentReader.load(500);

    @Property
    void tokensLieInTheTextInOrder(@ForAll("texts") String text) {
        int end = 0;
        for (Token token : READER.read(text).tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            assertThat(token.text()).isNotEmpty();
            end = token.end();
        }
    }

    @Property
    void onlySpacesAndInvisibleCharactersBelongToNoToken(@ForAll("texts") String text) {
        boolean[] covered = new boolean[text.length()];
        for (Token token : READER.read(text).tokens()) {
            for (int i = token.start(); i < token.end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            assertThat(covered[i] || Characters.isSpace(c) || Characters.isInvisible(c))
                    .as("character " + i)
                    .isTrue();
        }
    }

    @Property
    void noTokenSplitsACharacter(@ForAll("texts") String text) {
        for (Token token : READER.read(text).tokens()) {
            assertThat(splits(text, token.start()) || splits(text, token.end()))
                    .as(token.toString())
                    .isFalse();
        }
    }

    private static boolean splits(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        boolean pair = Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
        boolean base = !Characters.isSpace(before) && !Characters.isInvisible(before);
        boolean marked = base && Characters.isMark(text.codePointAt(at));
        return pair || marked;
    }

    @Property
    void lineEndsOfEitherKindGiveTheSameTokens(@ForAll("texts") String text) {
        String lf = text.replace("\r", "");

        assertThat(shape(READER.read(lf.replace("\n", "\r\n")))).isEqualTo(shape(READER.read(lf)));
    }

    private static List<Object> shape(Document document) {
        return List.of(
                document.tokens().stream()
                        .map(token -> token.text() + "/" + token.upos() + "/" + token.lemma())
                        .toList(),
                document.sentences(),
                document.paragraphs());
    }

    @Property
    void blankLinesBeforeOnlyShift(@ForAll("texts") String text) {
        assertThat(shape(READER.read("\n \n" + text))).isEqualTo(shape(READER.read(text)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The mayor",
                " said",
                " ",
                "\n",
                "\r\n",
                "\r",
                ".",
                "...",
                "?",
                "!",
                ",",
                "\"",
                "“",
                "”",
                "‘",
                "’",
                "'",
                "''",
                "``",
                "`",
                "didn't",
                "who’s",
                "workers'",
                "Mr.",
                "U.S.",
                "D-Mont.",
                "a.m.",
                "3.5%",
                "$5",
                "long-time",
                "—",
                "--",
                "(",
                ")",
                "…",
                "http://a.b/c",
                "a@b.org",
                "@x",
                "#y",
                "\u00A0",
                "\u200B",
                "\u00AD",
                "\u200D",
                "\u0301",
                "\uFE0F",
                "\u2010",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\u202E",
                "\u0000",
                "\uFEFF",
                "\u2028",
                "\f",
                "é",
                "ﬁ",
                "İ",
                "ß",
                "日本",
                "ا",
                "٣",
                "can\u200Bnot",
                "'90s");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
