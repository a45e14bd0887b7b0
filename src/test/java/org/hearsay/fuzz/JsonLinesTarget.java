package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.AttributionParser;
import org.hearsay.format.JsonLines;

/**
 * The reader of JSON lines: it names the line that is wrong, and what it takes is written and read again to the same.
 */
final class JsonLinesTarget implements Target {

    private final List<String> seeds = new ArrayList<>();

    JsonLinesTarget(AttributionParser parser, List<String> texts) throws IOException {
        for (String text : texts) {
            seeds.add(written(List.of(new JsonLines.Line("a.txt", parser.parse(text)))));
        }
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> seeds() {
        return seeds;
    }

    @Override
    public void check(String input) throws IOException {
        List<JsonLines.Line> lines;
        try {
            lines = read(input);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s)line \\d+: .+");
            return;
        }
        assertThat(read(written(lines))).isEqualTo(lines);
    }

    private static List<JsonLines.Line> read(String lines) {
        return JsonLines.read(new StringReader(lines)).toList();
    }

    private static String written(List<JsonLines.Line> lines) throws IOException {
        StringBuilder out = new StringBuilder();
        for (JsonLines.Line line : lines) {
            JsonLines.write(out, line.document(), line.attributions());
        }
        return out.toString();
    }
}
