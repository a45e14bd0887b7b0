package org.hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionInvariants;
import org.hearsay.AttributionParser;

/** The parser: any text is parsed, twice to the same, and what is found stands in it. */
final class ParserTarget implements Target {

    private final AttributionParser usual = AttributionParser.create();
    private final AttributionParser all;
    private final List<String> texts;

    /**
     * Makes the target.
     *
     * @param all a parser that leaves nothing out
     */
    ParserTarget(AttributionParser all, List<String> texts) {
        this.all = all;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "parser";
    }

    @Override
    public List<String> seeds() {
        return texts;
    }

    @Override
    public void check(String input) {
        List<Attribution> found = all.parse(input);
        AttributionInvariants.check(input, found);
        assertThat(all.parse(input)).isEqualTo(found);
        AttributionInvariants.check(input, usual.parse(input));
    }
}
