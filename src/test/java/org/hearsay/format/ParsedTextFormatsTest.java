package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** All formats take a parsed text, write it, and give it as a string. */
class ParsedTextFormatsTest {

    private static final String TEXT = "Bridge news\n\nBo Li said <Ana Ruiz> claimed “it may fall”.";
    private static final Attribution OUTER = Attributions.of(TEXT, "Bo Li", "said", "<Ana Ruiz> claimed “it may fall”")
            .build();
    private static final Attribution INNER = Attributions.of(TEXT, "<Ana Ruiz>", "claimed", "“it may fall”")
            .within(OUTER)
            .build();
    private static final ParsedText PARSED =
            new ParsedText("news/a.txt", TEXT, List.of(OUTER, INNER), List.of(), List.of());

    private interface Writing {
        void write(Appendable out) throws IOException;
    }

    @Test
    void eachGivesAsAStringWhatItWrites() throws IOException {
        assertThat(written(out -> JsonLines.write(out, PARSED)))
                .isEqualTo(JsonLines.format(PARSED))
                .isEqualTo(written(out -> JsonLines.write(out, PARSED.id(), PARSED.attributions())));
        assertThat(written(out -> Csv.write(out, PARSED)))
                .isEqualTo(Csv.format(PARSED))
                .isEqualTo(written(out -> Csv.write(out, PARSED.id(), PARSED.attributions())));
        assertThat(written(out -> TextTable.create().write(out, PARSED)))
                .isEqualTo(TextTable.create().format(PARSED))
                .isEqualTo(TextTable.create().format(PARSED.attributions()));
        assertThat(written(out -> Html.write(out, PARSED)))
                .isEqualTo(Html.format(PARSED))
                .isEqualTo(written(out -> Html.write(out, PARSED.id(), TEXT, PARSED.attributions())));
        assertThat(written(out -> Html.writeFragment(out, PARSED))).isEqualTo(Html.formatFragment(PARSED));
        assertThat(written(out -> Brat.write(out, PARSED)))
                .isEqualTo(Brat.format(PARSED))
                .isEqualTo(written(out -> Brat.write(out, TEXT, PARSED.attributions())));
        assertThat(written(out -> WebAnnotations.write(out, PARSED)))
                .isEqualTo(WebAnnotations.format(PARSED))
                .isEqualTo(written(out -> WebAnnotations.write(out, PARSED.id(), TEXT, PARSED.attributions())));
    }

    @Test
    void offsetsBehindTheTextAreRefused() {
        ParsedText broken = new ParsedText("a", "Bo Li", List.of(OUTER), List.of(), List.of());

        for (Writing writing : List.<Writing>of(
                out -> Html.write(out, broken),
                out -> Html.writeFragment(out, broken),
                out -> Brat.write(out, broken),
                out -> WebAnnotations.write(out, broken))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> writing.write(new StringBuilder()))
                    .withMessageStartingWith("attributions[0]: the ");
        }
    }

    @Test
    void aFragmentIsOneElementWithOneStyleAndNoScript() {
        Document page = Jsoup.parse("<p id=article>Mine</p>" + Html.formatFragment(PARSED) + "<p>Behind</p>");
        Element fragment = page.selectFirst("div.hearsay");

        assertThat(page.body().children()).extracting(Element::tagName).containsExactly("p", "div", "p");
        assertThat(page.select("style")).hasSize(1);
        assertThat(fragment.selectFirst("style").data())
                .startsWith(".hearsay {\n")
                .endsWith("}\n")
                .doesNotContain(":root");
        assertThat(page.select("script, iframe, link, html > meta")).isEmpty();
        assertThat(fragment.select("p.headline").text()).isEqualTo("Bridge news");
        assertThat(fragment.selectFirst(".article").text()).contains("<Ana Ruiz> claimed “it may fall”");
        assertThat(fragment.select(".claims > li")).hasSize(2);
    }

    @Test
    void theLinksOfSeveralFragmentsOnAPageLeadIntoTheirOwn() {
        ParsedText other = new ParsedText("b.txt", TEXT, PARSED.attributions(), List.of(), List.of());
        Document page = Jsoup.parse(Html.formatFragment(PARSED) + Html.formatFragment(other));

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element fragment : page.select("div.hearsay")) {
            assertThat(fragment.select("a[href]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(
                                    fragment.getElementById(link.attr("href").substring(1)))
                            .isNotNull());
        }
    }

    private static String written(Writing writing) throws IOException {
        StringBuilder out = new StringBuilder();
        writing.write(out);
        return out.toString();
    }
}
