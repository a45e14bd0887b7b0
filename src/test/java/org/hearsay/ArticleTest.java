package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first article, whole and in parts. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ArticleTest {

    private static final AttributionParser PARSER = AttributionParser.create();
    private static String article = "";
    private static List<String> found = List.of();

    @BeforeAll
    static void parse() throws IOException {
        article = Files.readString(Path.of("examples/panjshir.txt"));
        List<Attribution> attributions = PARSER.parse(article);
        AttributionInvariants.check(article, attributions);
        found = attributions.stream().map(ArticleTest::row).toList();
    }

    static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/hearsay/panjshir.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFound(String row) {
        assertThat(found).map(each -> each.toLowerCase(Locale.ROOT)).contains(row.toLowerCase(Locale.ROOT));
    }

    @Test
    void hardlyAnythingElseIsFound() throws IOException {
        List<String> further = new ArrayList<>(found);
        further.removeAll(rows());

        assertThat(found.size()).as("%s", further).isLessThanOrEqualTo(rows().size() + 2);
    }

    @Test
    void everyPrefixIsParsed() {
        check(end -> article.substring(0, end));
    }

    @Test
    void everySuffixIsParsed() {
        check(start -> article.substring(start));
    }

    private static void check(IntFunction<String> part) {
        IntStream.rangeClosed(0, article.length())
                .parallel()
                .mapToObj(part)
                .forEach(text -> AttributionInvariants.check(text, PARSER.parse(text)));
    }

    private static String row(Attribution a) {
        String claim = a.claim().text();
        return a.source().map(Passage::text).orElse("-") + " | "
                + a.cue().map(Passage::text).orElse("-") + " | "
                + (claim.endsWith(".") ? claim.substring(0, claim.length() - 1) : claim) + " | "
                + a.quotation() + ", " + a.hedging().polarity() + " | "
                + (a.speaker().kind() == SpeakerKind.UNSPECIFIED
                        ? "-"
                        : a.speaker().name());
    }
}
