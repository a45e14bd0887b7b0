package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that nobody writes for others to read, on the small stack that the build gives its tests. What takes time that
 * grows with the square runs for hours here, so that the time-out needs no fine tuning.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class PathologicalTest {

    private static final int TIMES = 100_000;
    private static final AttributionParser PARSER =
            AttributionParser.builder().minimumConfidence(0).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "'",
                "“a ",
                "\"a ",
                "‘“",
                "(",
                "( [ ",
                ")",
                "said ",
                "said, ",
                "the ",
                "'s ",
                "a, ",
                "that ",
                "and ",
                "according to ",
                ": ",
                "; ",
                "— ",
                ".",
                "…",
                "\uD83D",
                "\u0301",
                "\u202E",
                "\n",
                "\r\n",
                " ",
                "A",
                "a-",
                "It rained.\n\n",
                "“Rain” ",
                "“Rain.”\n\n",
                "“It rains.\n\n"
            })
    void aHundredThousandOfAPieceFinish(String piece) {
        String text = piece.repeat(TIMES);

        AttributionInvariants.check(text, PARSER.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said that ",
                "He said it rains. ",
                "He said it.\n\n",
                "“He said it.”\n\n",
                "“He said it rains.\n\n",
                "( he said ",
                "“It rains,” she said, "
            })
    void tenThousandCuesFinish(String piece) {
        String text = piece.repeat(TIMES / 10);

        AttributionInvariants.check(text, PARSER.parse(text));
    }

    @Test
    void tenMegabytesOfNewsFinish() throws IOException {
        String article = Files.readString(Path.of("examples/panjshir.txt")) + "\n\n";
        String text = article.repeat(10_000_000 / article.length() + 1);

        List<Attribution> found = PARSER.parse(text);

        AttributionInvariants.check(text, found);
        assertThat(found.size()).isGreaterThan(13 * (10_000_000 / article.length()));
    }

    @Test
    void aMegabyteOnOneLineFinishes() {
        String text = "She said it rained, but the old bridge (so he thinks) is safe. ".repeat(16_000);

        AttributionInvariants.check(text, PARSER.parse(text));
    }

    @Test
    void aSentenceOfAMegabyteFinishes() {
        String text = "She said that " + "the bridge and the road and ".repeat(37_500) + "the port are closed.";

        AttributionInvariants.check(text, PARSER.parse(text));
    }

    @Test
    void aWordOfTenMegabytesFinishes() {
        String text = "She said " + "rain".repeat(2_500_000) + " fell.";

        AttributionInvariants.check(text, PARSER.parse(text));
    }

    @Test
    void claimsWithinClaimsAreSerializedToAnyDepth() throws IOException, ClassNotFoundException {
        List<Attribution> found = PARSER.parse("he said that ".repeat(1000));

        assertThat(Serialized.copy(found)).hasSameSizeAs(found);
    }
}
