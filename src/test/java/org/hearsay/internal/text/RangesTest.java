package org.hearsay.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

    /** Ranges, what is cut out of them, and what remains. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2-9       | 4-6      | 2-4 6-9",
                "2-9       | 2-6      | 6-9",
                "2-9       | 6-9      | 2-6",
                "2-9       | 1-10     | ''",
                "2-9       | 2-9      | ''",
                "2-9       | 9-12     | 2-9",
                "2-9       | 0-2      | 2-9",
                "2-9 11-14 | 7-12     | 2-7 12-14",
                "2-9       | 3-4 6-7  | 2-3 4-6 7-9",
            })
    void whatIsCutOutIsGone(String ranges, String cut, String rest) {
        assertThat(Ranges.without(ranges(ranges), ranges(cut))).isEqualTo(ranges(rest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2-4 4-6     | 2-6",
                "4-6 2-4     | 2-6",
                "2-4 5-6     | 2-4 5-6",
                "5-6 2-4     | 2-4 5-6",
                "2-9 3-4     | 2-9",
                "2-4 3-9     | 2-9",
                "''          | ''",
            })
    void thoseThatTouchAreJoined(String ranges, String joined) {
        assertThat(Ranges.joined(ranges(ranges))).isEqualTo(ranges(joined));
    }

    private static List<Range> ranges(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    String[] ends = part.split("-");
                    return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                })
                .toList();
    }
}
