package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.ParsedText;
import org.hearsay.format.Brat;
import org.hearsay.format.Csv;
import org.hearsay.format.Html;
import org.hearsay.format.JsonLines;
import org.hearsay.format.Mentionless;
import org.hearsay.format.TextTable;
import org.hearsay.format.WebAnnotations;

/** The formats: each writes what was found in any text, under any name, and those that are read back give the same. */
final class FormatsTarget implements Target {

    /** Keeps what a name has before a colon from being the scheme of an IRI, of which not all are taken. */
    private static final String FOLDER = "news/";

    private static final int LONGEST_NAME = 20;

    private final AttributionParser parser;
    private final List<String> texts;

    FormatsTarget(AttributionParser parser, List<String> texts) {
        this.parser = parser;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public List<String> seeds() {
        return texts;
    }

    @Override
    public void check(String input) throws IOException {
        String name = FOLDER + input.substring(0, Math.min(input.length(), LONGEST_NAME));
        List<Attribution> found = parser.parse(input);

        String lines = written(out -> JsonLines.write(out, name, found));
        assertThat(JsonLines.read(new StringReader(lines)))
                .containsExactly(new JsonLines.Line(name, Mentionless.all(found)));
        // These hold the very words, of a text that may itself be no UTF-8.
        StringBuilder annotations = new StringBuilder();
        Brat.write(annotations, input, found);
        assertThat(Brat.read(new StringReader(annotations.toString()), input)).isEqualTo(Mentionless.all(found));
        written(out -> Csv.write(out, name, found));
        written(out -> Html.write(out, name, input, found));
        written(out -> Html.writeFragment(out, new ParsedText(name, input, found, List.of(), List.of())));
        written(out -> TextTable.create().write(out, found));
        written(out -> WebAnnotations.write(out, name, input, found));
    }

    private interface Format {
        void write(StringBuilder out) throws IOException;
    }

    private static String written(Format format) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(out);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(out)).isTrue();
        return out.toString();
    }
}
