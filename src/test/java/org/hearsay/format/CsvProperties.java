package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;

class CsvProperties {

    @Property
    void everyAttributionIsARowOfAllColumns(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        List<CSVRecord> rows = CsvTest.read(CsvTest.written("a.txt", article.attributions()));

        assertThat(rows).hasSameSizeAs(article.attributions());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).size()).isEqualTo(25);
            assertThat(rows.get(i).get("number")).isEqualTo(Integer.toString(i + 1));
            assertThat(rows.get(i).get("claimSpans"))
                    .isEqualTo(article.attributions()
                            .get(i)
                            .claim()
                            .spans()
                            .toString()
                            .replaceAll("^\\[|\\]$", "")
                            .replace("), [", ") ["));
        }
    }

    /**
     * A guard aside, a cell holds the words, and no program that splits at semicolons, tabs or line breaks sees a
     * formula.
     */
    @Property
    void cellsHoldTheWordsAndNoFormula(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        List<CSVRecord> rows = CsvTest.read(CsvTest.written("a.txt", article.attributions()));

        for (int i = 0; i < rows.size(); i++) {
            String shown =
                    article.attributions().get(i).claim().text().replaceAll("[\\p{Cc}\\p{Cs}&&[^\t\r\n]]", "\uFFFD");
            assertThat(rows.get(i).get("claim").replaceAll("'(?=['\\s\\p{Z}\\p{Cf}\"]*[-=+@])", ""))
                    .isEqualTo(shown.replaceAll("'(?=['\\s\\p{Z}\\p{Cf}\"]*[-=+@])", ""));
            for (String cell : rows.get(i)) {
                for (String part : cell.split("[;\t\r\n]")) {
                    assertThat(part).doesNotContainPattern("^[\\s\\p{Z}\\p{Cf}\"]*[-=+@]");
                }
            }
        }
    }

    @Provide
    Arbitrary<MarkedArticles.Article> articles() {
        return MarkedArticles.thrown();
    }
}
