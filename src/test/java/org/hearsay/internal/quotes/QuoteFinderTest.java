package org.hearsay.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.DocumentReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteFinderTest {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final Path EXAMPLES = Path.of("src/test/resources/org/hearsay/internal/quotes/quotes.txt");

    @TestFactory
    List<DynamicTest> everyExampleGivesTheQuotationsMarkedInIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String section = "";
        for (String line : Files.readAllLines(EXAMPLES)) {
            if (line.startsWith("#")) {
                section = line.substring(1).strip();
            } else if (!line.isBlank()) {
                tests.add(DynamicTest.dynamicTest(section + " " + line, () -> {
                    check(line.replace(" ¶ ", "\n\n"));
                    check(line.replace(" ¶ ", "\r\n\r\n"));
                    check("It rained.\n\n" + line.replace(" ¶ ", "\n\n") + "\n\nIt rained.");
                }));
            }
        }
        return tests;
    }

    private static void check(String marked) {
        Document document = READER.read(MarkedQuotes.strip(marked));
        assertThat(MarkedQuotes.mark(document, FINDER.findAll(document))).isEqualTo(marked);
    }

    @Test
    void thoseInsideOthersAreFoundByFindAllOnly() {
        Document document = READER.read("“He said ‘no’ and ‘yes’ in a day,” she said. “So it is.”");

        assertThat(FINDER.find(document)).extracting(Quote::depth).containsExactly(0, 0);
        assertThat(FINDER.findAll(document)).extracting(Quote::depth).containsExactly(0, 1, 1, 0);
    }

    @Test
    void anUnclosedOneSaysSo() {
        Document document = READER.read("“Yes,” she said. “And no.");

        assertThat(FINDER.find(document)).extracting(Quote::closed).containsExactly(true, false);
    }

    @Test
    void oneWithoutWordsIsNone() {
        assertThat(FINDER.findAll(READER.read("He said \"\" and “” and ''.\n\n\"\n\n“")))
                .isEmpty();
    }

    @Test
    @Tag("slow")
    void aHundredThousandOpeningMarksTakeLinearTime() {
        for (String marks : List.of(
                "“", "“a ", "\"a ", "'a ", "“‘a ", "\"'", "“a\n\n", "\"a\n\n", "a\"", "s' ", "«\"‘a ", "a'\"")) {
            Document document = READER.read(marks.repeat(100_000));
            long start = System.nanoTime();
            List<Quote> quotes = FINDER.findAll(document);
            long millis = (System.nanoTime() - start) / 1_000_000;

            assertThat(quotes.size()).isLessThanOrEqualTo(300_000);
            // Linear work takes a second or two here; what grows with the square takes minutes.
            assertThat(millis).as(marks).isLessThan(20_000);
        }
    }
}
