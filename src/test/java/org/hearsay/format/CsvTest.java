package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.Attribution;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private static final String TEXT = "Ana \"Anita\" Ruiz said that the bridge may open, Bo Li claimed.";

    @Test
    void writesTheLayout() throws IOException {
        Attribution outer = Attributions.of(
                        TEXT, "Bo Li", "claimed", "Ana \"Anita\" Ruiz said that the bridge may open")
                .build();
        Attribution inner = Attributions.of(TEXT, "Ana \"Anita\" Ruiz", "said", "that the bridge may open")
                .within(outer)
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE,
                        Polarity.POSITIVE,
                        List.of(new Marker(Attributions.passage(TEXT, "may"), "modal-possible"))))
                .build();

        assertThat(written("a, b.txt", List.of(outer, inner))).isEqualTo("""
                document,number,speaker,kind,role,affiliation,source,cue,claim,proposition,ascription,level,polarity,mood,markers,framing,quotation,type,\
                confidence,foundBy,origin,within,sourceSpans,cueSpans,claimSpans
                "a, b.txt",1,Bo Li,PERSON,,,Bo Li,claimed,"Ana ""Anita"" Ruiz said that the bridge may open",\
                "Ana ""Anita"" Ruiz said that the bridge may open",MADE,CERTAIN,POSITIVE,STATED,,NEUTRAL,INDIRECT,STATEMENT,1.0,other,RULE,,\
                "[48, 53)","[54, 61)","[0, 46)"
                "a, b.txt",2,"Ana ""Anita"" Ruiz",PERSON,,,"Ana ""Anita"" Ruiz",said,that the bridge may open,\
                that the bridge may open,MADE,POSSIBLE,POSITIVE,STATED,may (modal-possible),NEUTRAL,INDIRECT,STATEMENT,1.0,other,RULE,1,\
                "[0, 16)","[17, 21)","[22, 46)"
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1               | '=1+1
            +1                 | '+1
            -1                 | '-1
            @SUM(A1)           | '@SUM(A1)
            ＝1+1               | '＝1+1
            ` =1`              | `' =1`
            `"=1"`             | `"'""=1""\"`
            a=b - c@d          | a=b - c@d
            a;=1+1             | `"a;'=1+1"`
            well-known         | well-known
            """)
    void nothingBecomesAFormula(String text, String cell) {
        assertThat(CsvCell.of(text)).isEqualTo(cell);
    }

    @Test
    void lineBreaksAndTabsBeginCellsToo() {
        assertThat(CsvCell.of("a\n=1")).isEqualTo("\"a\n'=1\"");
        assertThat(CsvCell.of("a\t \uFEFF@1")).isEqualTo("\"a\t' \uFEFF@1\"");
        assertThat(CsvCell.of("\u0000=\uD800")).isEqualTo("\uFFFD=\uFFFD");
    }

    static String written(String document, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.writeHeader(out);
        Csv.write(out, document, attributions);
        return out.toString();
    }

    /** As another library reads RFC 4180. */
    static List<CSVRecord> read(String csv) throws IOException {
        CSVFormat rfc = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = rfc.parse(new StringReader(csv))) {
            return parser.getRecords();
        }
    }
}
