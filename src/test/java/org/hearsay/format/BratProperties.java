package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;

class BratProperties {

    /** What ends a line for Python, in which brat is written. */
    private static final Pattern PYTHON_LINES = Pattern.compile("\r\n|[\n\r\u000B\f\u001C-\u001E\u0085\u2028\u2029]");

    private static final Pattern BOUND = Pattern.compile("T[0-9]+\t[A-Z][a-z]+ ([0-9 ;]+)\t(.*)", Pattern.DOTALL);

    @Property
    void whatIsWrittenIsReadBack(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        List<Attribution> read =
                BratTest.read(BratTest.written(article.text(), article.attributions()), article.text());

        assertThat(read).isEqualTo(Mentionless.all(article.attributions()));
    }

    /** As brat's server reads a file: by Python's lines and characters, and comparing the words with the text. */
    @Property
    void bratFindsTheWordsThatEachLineNames(@ForAll("all") MarkedArticles.Article article) throws IOException {
        int[] characters = article.text().codePoints().toArray();
        for (String line : PYTHON_LINES.split(BratTest.written(article.text(), article.attributions()))) {
            assertThat(line).matches(Pattern.compile("([TEA#][0-9]+\t.*)?", Pattern.DOTALL));
            Optional<MatchResult> bound = BOUND.matcher(line).results().findFirst();
            if (line.startsWith("T")) {
                List<String> words = new ArrayList<>();
                for (String piece : bound.orElseThrow().group(1).split(";")) {
                    int start = Integer.parseInt(piece.split(" ")[0]);
                    words.add(new String(characters, start, Integer.parseInt(piece.split(" ")[1]) - start));
                }
                assertThat(bound.get().group(2)).isEqualTo(String.join(" ", words));
            }
        }
    }

    /** What can't be written as it is, such as half of a character, is left out once and for all. */
    @Property
    void claimsAndSourcesAnywhereAreTheSameAfterASecondTrip(@ForAll("thrown") MarkedArticles.Article article)
            throws IOException {
        List<Attribution> read =
                BratTest.read(BratTest.written(article.text(), article.attributions()), article.text());
        List<Attribution> again = BratTest.read(BratTest.written(article.text(), read), article.text());

        assertThat(again)
                .extracting(Attribution::claim, Attribution::source)
                .isEqualTo(read.stream()
                        .map(each -> tuple(each.claim(), each.source()))
                        .toList());
    }

    @Provide
    Arbitrary<MarkedArticles.Article> articles() {
        return MarkedArticles.parsed();
    }

    @Provide
    Arbitrary<MarkedArticles.Article> thrown() {
        return MarkedArticles.thrown();
    }

    @Provide
    Arbitrary<MarkedArticles.Article> all() {
        return Arbitraries.oneOf(articles(), thrown());
    }
}
