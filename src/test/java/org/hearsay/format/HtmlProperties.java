package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;
import org.hearsay.Passage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What holds for a page of any text, as a browser's parser reads it. */
class HtmlProperties {

    /**
     * What the pages have; scripts and styles are ours, and neither elements nor attributes load or run anything else.
     */
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "link",
            "title",
            "style",
            "body",
            "script",
            "header",
            "footer",
            "main",
            "aside",
            "section",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "a",
            "b",
            "bdi",
            "ul",
            "ol",
            "li",
            "button",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "code",
            "meter");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "rel",
            "href",
            "class",
            "id",
            "role",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "aria-pressed",
            "aria-level",
            "dir",
            "data-r",
            "data-n",
            "data-ascription",
            "data-by",
            "data-value",
            "data-framing",
            "data-hue",
            "data-voice",
            "data-level",
            "type",
            "disabled",
            "hidden",
            "min",
            "max",
            "value");

    @Property(tries = 100)
    void theTextIsTheArticle(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        Document page = page(article);

        Element shown = page.getElementById("article").clone();
        shown.select("a.ref").remove();
        assertThat(shown.wholeText()).isEqualTo(shown(article.text()));
    }

    @Property(tries = 250)
    void nothingOfTheTextBecomesMarkup(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        Document page = page(article);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("script").first().data()).isEqualTo(Resource.text("page.js"));
        assertThat(page.select("style").first().data())
                .startsWith(Resource.text("marks.css") + Resource.text("page.css"));
        for (Element element : page.getAllElements()) {
            if (element == page) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.tagName());
            assertThat(ATTRIBUTES)
                    .containsAll(element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .toList());
            String href = element.attr("href");
            assertThat(href.isEmpty() || href.startsWith("#") || href.equals("data:,"))
                    .as(href)
                    .isTrue();
        }
    }

    /** Well-formed to the letter, and every character can be encoded. */
    @Property(tries = 100)
    void thePageIsValid(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        String html = html(article);
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Document page = Jsoup.parse(html, "", parser);

        assertThat(parser.getErrors()).extracting(ParseError::getErrorMessage).isEmpty();
        assertThat(new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(html);
        assertThat(html.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0))
                .isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** Every character carries just the roles that the attributions give it; none where there are no words to mark. */
    @Property(tries = 100)
    void everyCharacterCarriesItsRoles(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        List<Set<String>> expected = roles(article);
        int at = 0;
        Element shown = page(article).getElementById("article").clone();
        shown.select("a.ref").remove();
        for (TextNode node : shown.nodeStream(TextNode.class).toList()) {
            Set<String> roles =
                    new TreeSet<>(List.of(node.parent().attr("data-r").split(" ")));
            roles.remove("");
            boolean isBetween = !node.parent().tagName().matches("p|span");
            for (char c : node.getWholeText().toCharArray()) {
                if (!isBetween) {
                    assertThat(roles).as("at %d", at).isEqualTo(expected.get(at));
                } else {
                    assertThat(Character.isWhitespace(c)).isTrue();
                }
                at++;
            }
        }
        assertThat(at).isEqualTo(article.text().length());
    }

    @Property(tries = 100)
    void everyClaimHasAnEntryAndAReferenceToIt(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        Document page = page(article);

        for (int i = 1; i <= article.attributions().size(); i++) {
            assertThat(page.select("#article a#t" + i + "[href=#a" + i + "]")).hasSize(1);
            Element entry = page.getElementById("a" + i);
            Attribution attribution = article.attributions().get(i - 1);
            assertThat(entry.selectFirst(".name").wholeText())
                    .isEqualTo(shown(attribution.speaker().name()));
            assertThat(entry.selectFirst("blockquote").wholeText())
                    .isEqualTo(shown(attribution.claim().text()));
            assertThat(page.select("#" + entry.attr("data-voice") + " button[data-by=voice]"))
                    .hasSize(1);
        }
        assertThat(page.select(".entry")).hasSameSizeAs(article.attributions());
        assertThat(page.select("#article a.ref")).hasSameSizeAs(article.attributions());
    }

    @Provide
    Arbitrary<MarkedArticles.Article> articles() {
        return MarkedArticles.thrown();
    }

    private static List<Set<String>> roles(MarkedArticles.Article article) {
        List<Set<String>> roles = new ArrayList<>();
        article.text().chars().forEach(c -> roles.add(new TreeSet<>()));
        for (int i = 0; i < article.attributions().size(); i++) {
            Attribution attribution = article.attributions().get(i);
            int number = i + 1;
            mark(article.text(), attribution.claim().passage(), "c" + number, roles);
            attribution.source().ifPresent(passage -> mark(article.text(), passage, "s" + number, roles));
            attribution.cue().ifPresent(passage -> mark(article.text(), passage, "k" + number, roles));
            attribution
                    .hedging()
                    .markers()
                    .forEach(marker -> mark(article.text(), marker.passage(), "h" + number, roles));
        }
        return roles;
    }

    /** A pair of surrogates goes with its first half. */
    private static void mark(String text, Passage passage, String role, List<Set<String>> roles) {
        passage.spans().forEach(span -> {
            for (int i = span.start(); i < span.end(); i++) {
                if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    roles.get(i + 1).add(role);
                    roles.get(i).add(role);
                } else if (i == 0 || !Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                    roles.get(i).add(role);
                }
            }
        });
    }

    /** The text as a page can show it: line feeds for line ends, U+FFFD for what HTML has no place for. */
    private static String shown(String text) {
        String lines = text.replace("\r\n", " \n").replaceAll("[\r\u000B\f\u0085]", "\n");
        return lines.codePoints()
                .mapToObj(c -> {
                    boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
                    boolean none = Character.getType(c) == Character.SURROGATE
                            || c >= 0xFDD0 && c <= 0xFDEF
                            || c == 0xFFFE
                            || c == 0xFFFF;
                    return control || none ? "\uFFFD" : Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    private static Document page(MarkedArticles.Article article) throws IOException {
        return Jsoup.parse(html(article));
    }

    private static String html(MarkedArticles.Article article) throws IOException {
        StringBuilder out = new StringBuilder();
        Html.write(
                out,
                article.text().substring(0, article.text().length() / 2) + ".txt",
                article.text(),
                article.attributions());
        return out.toString();
    }
}
