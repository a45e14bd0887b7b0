package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.Claim;
import org.hearsay.Framing;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.hearsay.Speaker;
import org.hearsay.SpeakerKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    private static final String TEXT = "Bridge news\n\nBo Li said Ana Ruiz claimed “it may fall”, and left.";

    @Test
    void marksNestedClaimsByTheInnermostAndTheOneAroundIt() throws IOException {
        Attribution outer = Attributions.of(TEXT, "Bo Li", "said", "Ana Ruiz claimed “it may fall”")
                .build();
        Attribution inner = Attributions.of(TEXT, "Ana Ruiz", "claimed", "“it may fall”")
                .within(outer)
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE,
                        Polarity.POSITIVE,
                        List.of(new Marker(Attributions.passage(TEXT, "may"), "modal-possible"))))
                .build();
        String li = Hue.of("Bo Li", SpeakerKind.PERSON).name();
        String ruiz = Hue.of("Ana Ruiz", SpeakerKind.PERSON).name();

        Element article = page(TEXT, List.of(outer, inner)).getElementById("article");

        assertThat(article.select("[data-r]").stream()
                        .map(mark -> mark.text() + " | " + mark.attr("data-r") + " | " + mark.className()))
                .containsExactly(
                        "Bo Li | s1 | m s s" + li,
                        "said | k1 | m k s" + li,
                        "Ana Ruiz | s2 c1 | m c c" + li + " s s" + ruiz,
                        " | c1 | m c c" + li,
                        "claimed | k2 c1 | m c c" + li + " k s" + ruiz,
                        " | c1 | m c c" + li,
                        "“it | c2 c1 | m c c" + ruiz + " o o" + li,
                        "may | h2 c2 c1 | m c c" + ruiz + " o o" + li + " h",
                        "fall” | c2 c1 | m c c" + ruiz + " o o" + li);
        assertThat(article.select("a.ref").eachText()).containsExactly("AR 2", "BL 1");
        assertThat(article.select("p.headline").text()).isEqualTo("Bridge news");
    }

    @Test
    void anEntrySaysAllThatIsKnown() throws IOException {
        Speaker speaker = new Speaker("Bo Li", SpeakerKind.PERSON, "mayor", "Bo & Sons", List.of());
        Attribution outer = Attributions.of(TEXT, "Bo Li", "said", "Ana Ruiz claimed “it may fall”")
                .build();
        Attribution found = Attributions.of(TEXT, "Ana Ruiz", "claimed", "“it may fall”")
                .speaker(speaker)
                .within(outer)
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE,
                        Polarity.NEGATIVE,
                        List.of(new Marker(Attributions.passage(TEXT, "may"), "modal-possible"))))
                .framing(Framing.DISTANCED)
                .confidence(0.875)
                .foundBy("source-cue")
                .build();

        Element entry = page(TEXT, List.of(outer, found)).getElementById("a2");

        assertThat(entry.select("dl > div").eachText())
                .containsExactly(
                        "Speaker person · mayor · Bo & Sons",
                        "Ascription made",
                        "Level possible",
                        "Polarity negative",
                        "Mood stated",
                        "Framing distanced",
                        "Quotation indirect",
                        "Type statement",
                        "Source Ana Ruiz",
                        "Shown by may modal-possible",
                        "Found by source-cue",
                        "Confidence 0.88",
                        "Within 1, what Bo Li says");
        assertThat(entry.select("a").eachAttr("href")).containsExactly("#t2", "#a1");
    }

    @Test
    void thePolicyLetsOurOwnStyleAndScriptRunAndNothingElse() throws IOException {
        Document page = page(
                TEXT,
                List.of(Attributions.of(TEXT, "Bo Li", "said", "it may fall").build()));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '"
                        + hash(page.selectFirst("style").data()) + "'; script-src '"
                        + hash(page.selectFirst("script").data())
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(Resource.text("page.js"))
                .doesNotContain("</", "innerHTML", "insertAdjacentHTML", "document.write", "eval(");
        assertThat(Resource.text("page.css") + Resource.text("marks.css") + Resource.text("fragment.css"))
                .doesNotContain("</", "@import", "url(");
    }

    /** The numbers stand for colours that people may have got used to. */
    @ParameterizedTest
    @CsvSource({
        "Jabiullah Mujahid, PERSON, 115",
        "jabiullah mujahid, UNNAMED, 115",
        "unspecified, UNSPECIFIED, x",
        "author, AUTHOR, x"
    })
    void theColourComesFromTheName(String name, SpeakerKind kind, String hue) {
        assertThat(Hue.of(name, kind).name()).isEqualTo(hue);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Jabiullah Mujahid, JM
            Panjshir National Resistance Front, PNR
            both sides, bo
            Taliban, Ta
            The two, Th
            Łukasz Øst, ŁØ
            !, ?
            李, 李
            """)
    void theLabelIsMadeOfTheName(String name, String label) {
        assertThat(Voice.label(new Speaker(name, SpeakerKind.PERSON, "", "", List.of())))
                .isEqualTo(label);
    }

    @Test
    void voicesAreCountedAndTheMostHeardComesFirst() throws IOException {
        Speaker li = new Speaker("Bo Li", SpeakerKind.PERSON, "", "", List.of());
        Claim claim = new Claim(Attributions.passage(TEXT, "it may fall"), "it may fall");
        Attribution plain = Attribution.builder(claim).build();
        Attribution hedged = Attribution.builder(claim)
                .speaker(li)
                .hedging(new Hedging(HedgingLevel.PROBABLE, Polarity.POSITIVE, List.of()))
                .build();
        Attribution sure = Attribution.builder(claim)
                .speaker(new Speaker("Bo Li", SpeakerKind.PERSON, "mayor", "", List.of()))
                .build();

        Document page = page(TEXT, List.of(plain, hedged, sure));

        assertThat(page.select("aside .voices li").eachText())
                .containsExactly("BL Bo Li person 2 claims 1 hedged", "un unspecified 1 claim");
        assertThat(page.select(".choices button").eachText())
                .containsExactly("made 3", "certain 2", "probable 1", "neutral 3");
        assertThat(page.select("header .sum span").eachText()).startsWith("3 claims", "2 voices", "1 hedged");
    }

    @Test
    void linesAreParagraphsWhereNoLineIsBlank() {
        assertThat(styles("A title\nOne sentence.\nAnother one."))
                .containsExactly("HEADLINE A title", "BODY One sentence.", "BODY Another one.");
        assertThat(styles("A title\n\nA sentence\non two lines.\n\nKabul\n\nThe end"))
                .containsExactly("HEADLINE A title", "BODY A sentence\non two lines.", "HEADING Kabul", "BODY The end");
        assertThat(styles(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `\\n`   | HEADLINE The news          | BODY It rained.
            `\\t\\n` | HEADLINE The news          | BODY It rained.
            `\\n `  | HEADLINE The news          | BODY It rained.
            ` `    | BODY The news…It rained.   |
            """)
    void aHundredThousandBlanksBetweenTwoSentencesAreOneGap(String blank, String first, String second) {
        String blanks = blank.translateEscapes().repeat(100_000);

        List<String> found =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> styles("The news" + blanks + "It rained."));

        assertThat(found)
                .extracting(each -> each.replace(blanks, "…"))
                .isEqualTo(Stream.of(first, second).filter(Objects::nonNull).toList());
    }

    @Test
    void theHeadlineIsTheLineThatATextBeginsWith() {
        assertThat(Html.Page.of("a", "a.html", TEXT, List.of()).headline()).isEqualTo("Bridge news");
        assertThat(Html.Page.of("a", "a.html", "A sentence.\n\nAnother.", List.of())
                        .headline())
                .isEmpty();
    }

    @Test
    void anIndexGathersVoicesByName() throws IOException {
        Html.Speaking li = new Html.Speaking("Bo <Li>", SpeakerKind.PERSON, 2, 1);
        Html.Speaking nobody = new Html.Speaking("unspecified", SpeakerKind.UNSPECIFIED, 1, 0);
        Html.Page a = new Html.Page("a & b.txt", "Bridge <open>", "a.html", List.of(nobody, li));
        Html.Page b = new Html.Page("news/b.txt", "", "b.html", List.of(li));
        StringBuilder out = new StringBuilder();

        Html.writeIndex(out, "news", List.of(a, b));
        Document index = Jsoup.parse(out.toString());

        assertThat(index.select("section").get(0).select("tbody tr").eachText())
                .containsExactly(
                        "BL Bo <Li> person 4 2 Bridge <open> b.txt", "un unspecified unspecified 1 0 Bridge <open>");
        assertThat(index.select("section").get(1).select("tbody tr").eachText())
                .containsExactly(
                        "Bridge <open> a & b.txt 3 1 unspecified 1 Bo <Li> 2", "b.txt news/b.txt 2 1 Bo <Li> 2");
        assertThat(index.select("a").eachAttr("href"))
                .contains("a.html", "b.html#" + index.select("tbody tr").get(0).id());
    }

    @Test
    void anIndexFoldsUpWhereAVoiceIsHeardOften() throws IOException {
        List<Html.Speaking> li = List.of(new Html.Speaking("Bo Li", SpeakerKind.PERSON, 1, 0));
        List<Html.Page> pages = IntStream.range(0, 40)
                .mapToObj(i -> new Html.Page(i + ".txt", "", i + ".html", li))
                .toList();
        StringBuilder out = new StringBuilder();

        Html.writeIndex(out, "news", pages);

        Element where = Jsoup.parse(out.toString()).selectFirst("section").selectFirst("details");
        assertThat(where.selectFirst("summary").text()).isEqualTo("40 documents");
        assertThat(where.select("a")).hasSize(40);
    }

    @Test
    void aLongTextTakesTimeInStepWithItsLength() throws IOException {
        String sentence = "Bo Li said it may fall. ";
        int count = 20_000;
        String text = sentence.repeat(count);
        Speaker speaker = new Speaker("Bo Li", SpeakerKind.PERSON, "", "", List.of());
        List<Attribution> attributions = IntStream.range(0, count)
                .mapToObj(i -> Attribution.builder(new Claim(
                                Passage.of(
                                        text,
                                        List.of(new Span(i * sentence.length() + 11, i * sentence.length() + 22))),
                                "it may fall"))
                        .speaker(speaker)
                        .build())
                .toList();
        Attribution around = Attribution.builder(new Claim(
                        Passage.of(text, List.of(new Span(0, text.length()))), "all"))
                .build();

        String html = assertTimeout(
                Duration.ofSeconds(60),
                () -> html(
                        text,
                        IntStream.rangeClosed(0, count)
                                .mapToObj(i -> i == 0 ? around : attributions.get(i - 1))
                                .toList()));

        assertThat(html).contains("id=\"a" + (count + 1) + "\"");
    }

    @Test
    void aDeepNestIsMarkedByItsInnermostClaims() throws IOException {
        int depth = 20_000;
        String text = "it rains ".repeat(depth);
        List<Attribution> nest = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            Attribution.Builder inner = Attribution.builder(new Claim(
                    new Passage(List.of(new Span(i, text.length() - i)), "it rains"), "it rains"));
            nest.add((i == 0 ? inner : inner.within(nest.get(i - 1))).build());
        }

        String html = assertTimeoutPreemptively(Duration.ofSeconds(90), () -> html(text, nest));

        assertThat(html.contains("data-r=\"c3 c2 c1\"")).isTrue();
        assertThat(html.contains("data-r=\"c20000 c19999 c19998 ")).isTrue();
        assertThat(html.length()).isLessThan(3_000 * depth);
    }

    private static List<String> styles(String text) {
        return Paragraph.of(text).stream()
                .map(each -> each.style() + " " + text.substring(each.start(), each.end()))
                .toList();
    }

    private static String hash(String content) {
        byte[] hash =
                Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    private static Document page(String text, List<Attribution> attributions) throws IOException {
        return Jsoup.parse(html(text, attributions));
    }

    private static String html(String text, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        Html.write(out, "a.txt", text, attributions);
        return out.toString();
    }
}
