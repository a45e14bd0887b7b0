package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;
import org.hearsay.Hedging;
import org.hearsay.HedgingLevel;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Polarity;
import org.hearsay.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAnnotationsTest {

    private static final String TEXT = "“😀 Rain,” Ana Ruiz said, “may come.”";

    @Test
    void aClaimInTwoPiecesHasTwoTargetsInCodePoints() throws IOException {
        Passage claim = Passage.of(TEXT, List.of(new Span(0, 10), new Span(26, 37)));
        Attribution found = Attribution.builder(new org.hearsay.Claim(claim, "Rain may come"))
                .cue(Attributions.passage(TEXT, "said"))
                .hedging(new Hedging(
                        HedgingLevel.POSSIBLE,
                        Polarity.POSITIVE,
                        List.of(new Marker(Attributions.passage(TEXT, "may"), "modal-possible"))))
                .build();

        JsonObject item =
                items(written("my news.txt", TEXT, List.of(found))).get(0).getAsJsonObject();

        assertThat(item.get("target").toString()).isEqualTo("""
                [{"source":"my%20news.txt","selector":[{"type":"TextPositionSelector","start":0,"end":9},\
                {"type":"TextQuoteSelector","exact":"“😀 Rain,”","prefix":"","suffix":" Ana Ruiz said, “may come.”"}]},\
                {"source":"my%20news.txt","selector":[{"type":"TextPositionSelector","start":25,"end":36},\
                {"type":"TextQuoteSelector","exact":"“may come.”","prefix":"“😀 Rain,” Ana Ruiz said, ","suffix":""}]}]""");
        JsonObject body = item.getAsJsonArray("body").get(1).getAsJsonObject();
        assertThat(body.get("hearsay:level").getAsString()).isEqualTo("POSSIBLE");
        assertThat(body.getAsJsonObject("hearsay:cue").get("source").getAsString())
                .isEqualTo("my%20news.txt");
        assertThat(body.has("hearsay:source")).isFalse();
        assertThat(body.getAsJsonArray("hearsay:markers")
                        .get(0)
                        .getAsJsonObject()
                        .get("hearsay:rule")
                        .getAsString())
                .isEqualTo("modal-possible");
        assertThat(item.getAsJsonArray("body")
                        .get(0)
                        .getAsJsonObject()
                        .get("value")
                        .getAsString())
                .isEqualTo("unspecified: Rain may come (possible)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,<script>",
                "blob:x",
                "mailto:a@b",
                "a+b:c"
            })
    void aDocumentUnderAnotherSchemeIsRefused(String document) {
        StringBuilder out = new StringBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebAnnotations.write(out, document, TEXT, List.of()))
                .withMessage("a document's scheme must be http, https, urn or file: " + document);
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://a.org/b:c?d#e          | https://a.org/b:c?d#e
            HTTP://a.org                   | HTTP://a.org
            urn:isbn:0                     | urn:isbn:0
            file:///news/a.txt             | file:///news/a.txt
            news.txt                       | news.txt
            /news/my news: 1.txt           | /news/my%20news:%201.txt
            ../javascript:alert(1)         | ../javascript:alert(1)
            //a.org/b                      | //a.org/b
            ` javascript:alert(1)`         | %20javascript:alert(1)
            -:1                            | -:1
            10:30                          | 10:30
            news.jsonl:1                   | ./news.jsonl:1
            C:\\news\\a.txt               | ./C:%5Cnews%5Ca.txt
            """)
    void aDocumentIsNamedByAnIriOrAReferenceToIt(String document, String iri) throws IOException {
        Attribution found = Attribution.builder(new org.hearsay.Claim(Attributions.passage(TEXT, "may"), "may"))
                .build();

        JsonElement target = items(written(document, TEXT, List.of(found)))
                .get(0)
                .getAsJsonObject()
                .get("target");

        assertThat(target.getAsJsonObject().get("source").getAsString()).isEqualTo(iri);
    }

    /** What the Web Annotation Data Model says an annotation, a page and a collection must have. */
    @Property(tries = 300)
    void whatTheModelAsksForIsThere(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        String line = written("news.txt", article.text(), article.attributions());

        assertThat(line.lines()).hasSize(1);
        JsonObject collection = JsonParser.parseString(line).getAsJsonObject();
        assertThat(collection.getAsJsonArray("@context").get(0).getAsString())
                .isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("type").getAsString()).isEqualTo("AnnotationCollection");
        assertThat(collection.get("total").getAsInt())
                .isEqualTo(article.attributions().size());
        JsonObject page = collection.getAsJsonObject("first");
        assertThat(page.get("type").getAsString()).isEqualTo("AnnotationPage");
        assertThat(page.get("partOf")).isEqualTo(collection.get("id"));
        Set<String> ids = new HashSet<>(
                List.of(collection.get("id").getAsString(), page.get("id").getAsString()));
        for (JsonElement item : page.getAsJsonArray("items")) {
            JsonObject annotation = item.getAsJsonObject();
            String id = annotation.get("id").getAsString();
            assertThat(URI.create(id).getScheme()).isEqualTo("urn");
            assertThat(ids.add(id)).isTrue();
            assertThat(annotation.get("type").getAsString()).isEqualTo("Annotation");
            assertThat(annotation.has("target")).isTrue();
        }
    }

    @Property(tries = 300)
    void positionsAndQuotesPointToTheSameWords(@ForAll("articles") MarkedArticles.Article article) throws IOException {
        int[] characters = article.text().codePoints().toArray();
        for (JsonElement item : items(written("news.txt", article.text(), article.attributions()))) {
            JsonElement target = item.getAsJsonObject().get("target");
            List<JsonElement> targets = new ArrayList<>(
                    target.isJsonArray() ? target.getAsJsonArray().asList() : List.of(target));
            for (JsonElement each : targets) {
                JsonArray selectors = each.getAsJsonObject().getAsJsonArray("selector");
                int start = selectors.get(0).getAsJsonObject().get("start").getAsInt();
                int end = selectors.get(0).getAsJsonObject().get("end").getAsInt();
                JsonObject quote = selectors.get(1).getAsJsonObject();
                assertThat(quote.get("exact").getAsString()).isEqualTo(new String(characters, start, end - start));
                String around = new String(characters, 0, start);
                assertThat(around).endsWith(quote.get("prefix").getAsString());
            }
        }
    }

    @Provide
    Arbitrary<MarkedArticles.Article> articles() {
        return MarkedArticles.thrown();
    }

    private static JsonArray items(String line) {
        return JsonParser.parseString(line)
                .getAsJsonObject()
                .getAsJsonObject("first")
                .getAsJsonArray("items");
    }

    private static String written(String document, String text, List<Attribution> attributions) throws IOException {
        StringBuilder out = new StringBuilder();
        WebAnnotations.write(out, document, text, attributions);
        return out.toString();
    }
}
