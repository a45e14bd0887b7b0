package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.format.Brat;

/**
 * The reader of brat's annotations: it names the line that is wrong, and what it takes is written and read again to the
 * same. An input is annotations, a line of dashes, and the text they are read for.
 */
final class BratTarget implements Target {

    private static final String TEXT = "\n-----\n";

    private final List<String> seeds = new ArrayList<>();

    BratTarget(AttributionParser parser, List<String> texts) throws IOException {
        for (String text : texts) {
            seeds.add(written(text, parser.parse(text)) + TEXT + text);
        }
    }

    @Override
    public String name() {
        return "brat";
    }

    @Override
    public List<String> seeds() {
        return seeds;
    }

    @Override
    public void check(String input) throws IOException {
        int end = input.indexOf(TEXT);
        String annotations = end < 0 ? input : input.substring(0, end);
        String text = end < 0 ? input : input.substring(end + TEXT.length());
        List<Attribution> found;
        try {
            found = read(annotations, text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s)line \\d+: .+");
            return;
        }
        // What someone drew by hand may be blank, or at its edges, and blanks aren't written.
        List<Attribution> again = read(written(text, found), text);
        assertThat(read(written(text, again), text)).isEqualTo(again);
    }

    private static List<Attribution> read(String annotations, String text) {
        return Brat.read(new StringReader(annotations), text);
    }

    private static String written(String text, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        Brat.write(out, text, attributions);
        return out.toString();
    }
}
