package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.Attribution;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void showsWhoSaysWhatAndHowSurely() {
        String text =
                "Mayor Ana Ruiz claimed the harbour authority said that the old bridge over the river may never open again."
                        + " According to the Valley Chronicle, it rained.";
        Attribution outer = Attributions.of(
                        text,
                        "Mayor Ana Ruiz",
                        "claimed",
                        "the harbour authority said that the old bridge over the river may never open again")
                .framing(Framing.DISTANCED)
                .build();
        Attribution inner = Attributions.of(
                        text,
                        "the harbour authority",
                        "said",
                        "that the old bridge over the river may never open again")
                .hedging(new Hedging(HedgingLevel.POSSIBLE, Polarity.NEGATIVE, List.of()))
                .within(outer)
                .build();
        Attribution other = Attributions.of(text, "the Valley Chronicle", "According to", "it rained")
                .build();
        Attribution author = Attribution.builder(new Claim(Attributions.passage(text, "it rained"), "it rained"))
                .speaker(Speaker.AUTHOR)
                .build();

        assertThat(TextTable.create().format(List.of(outer, inner, other, author)))
                .isEqualTo("""
                #  Speaker           Cue         Claim                          How sure
                ────────────────────────────────────────────────────────────────────────────────
                1  Mayor Ana Ruiz    claimed     the harbour authority said     certain,
                                                 that the old bridge over the   distanced
                                                 river may never open again
                2  the harbour       said          that the old bridge over     possible,
                   authority                       the river may never open     negative
                                                   again
                3  the Valley        According   it rained                      certain
                   Chronicle         to
                4  author            –           it rained                      certain
                """);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(TextTable.create().format(List.of())).isEqualTo("No attributions.\n");
    }

    @Test
    void alignsWideAndCombiningCharacters() {
        assertThat(TextTable.create().format(List.of(says("新华社", "x"), says("Zoe\u0301", "x"), says("Zoë", "x"))))
                .isEqualTo("""
                #  Speaker  Cue  Claim  How sure
                ────────────────────────────────
                1  新华社   –    x      certain
                2  Zoe\u0301      –    x      certain
                3  Zoë      –    x      certain
                """);
    }

    @Test
    void breaksLongWordsBetweenWholeCharacters() {
        String table =
                TextTable.ofWidth(60).format(List.of(says("A", "😀".repeat(40)), says("A", "e\u0301".repeat(60))));

        assertThat(table).doesNotContain("\ufffd").doesNotContain("\n\u0301");
        assertThat(table.codePoints().filter(c -> c == 0x1F600).count()).isEqualTo(40);
        assertThat(table.lines()).noneMatch(line -> line.strip().startsWith("\u0301"));
    }

    @Test
    void showsNoControlCharactersAndNoMarksOfDirection() {
        assertThat(TextTable.create().format(List.of(says("A\u001b[31m", "one\r\n\ttwo\u202e three\u0000"))))
                .contains("A\ufffd[31m")
                .contains("one two three\ufffd");
    }

    @Test
    void namesAWidthThatIsTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextTable.ofWidth(59))
                .withMessage("columns must be at least 60: 59");
    }

    @Property
    void isNeverWiderThanAskedForAndHoldsEveryRow(
            @ForAll("lists") List<Attribution> attributions,
            @ForAll @IntRange(min = TextTable.LEAST_WIDTH, max = 130) int columns) {
        String table = TextTable.ofWidth(columns).format(attributions);

        assertThat(table.lines())
                .allMatch(line -> CharacterWidth.of(line) <= columns, "at most " + columns + " wide")
                .allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(table).endsWith("\n");
        assertThat(table.lines().filter(line -> line.matches("\\d .*"))).hasSize(attributions.size());
    }

    @Provide
    Arbitrary<List<Attribution>> lists() {
        return Attributions.lists();
    }

    private static Attribution says(String speaker, String claim) {
        Passage words = new Passage(List.of(new Span(0, claim.length())), claim);
        return Attribution.builder(new Claim(words, claim))
                .speaker(new Speaker(speaker, SpeakerKind.PERSON, "", "", List.of()))
                .build();
    }
}
