package newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.ParsedText;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Calls the service over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NewsroomTest {

    private static final String TEXT =
            "Mayor Ana Ruiz said that Bo Li denied paying bribes. “The bridge may open,” a spokesman said.";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private AttributionParser parser;

    @Autowired
    private ObjectMapper mapper;

    @Value("${local.server.port}")
    private int port;

    @Test
    void attributionsHaveTheNamesAndValuesOfJsonLines() throws Exception {
        HttpResponse<String> response = post("/attributions", "text/plain", TEXT);

        JsonNode found = mapper.readTree(response.body());
        JsonNode wanted = mapper.readTree(JsonLines.format(parser.parse("a", TEXT))).get("attributions");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(found).isNotEmpty().hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            for (String name : List.of("source", "cue", "claim", "speaker", "hedging", "framing", "type", "confidence")) {
                assertThat(found.get(i).get(name)).as(name).isEqualTo(wanted.get(i).get(name));
            }
        }
    }

    @Test
    void attributionsAreReadBack() throws Exception {
        Attribution[] read = mapper.readValue(post("/attributions", "text/plain", TEXT).body(), Attribution[].class);

        // Speakers come back without their mentions, as from JSON lines.
        assertThat(read).isNotEmpty().containsExactlyElementsOf(fromJsonLines(TEXT));
    }

    @Test
    void aTextGoesOutAndComesInAgain() throws Exception {
        String json = post("/texts/news", "text/plain", TEXT).body();
        HttpResponse<String> marked = post("/marked", "application/json", json);

        assertThat(mapper.readValue(json, ParsedText.class).sentences())
                .isEqualTo(parser.parse("news", TEXT).sentences());
        assertThat(marked.statusCode()).isEqualTo(200);
        assertThat(marked.body()).startsWith("<div class=\"hearsay\"").contains("Bo Li");
    }

    private List<Attribution> fromJsonLines(String text) {
        return JsonLines.read(new StringReader(JsonLines.format(parser.parse("a", text))))
                .findFirst()
                .orElseThrow()
                .attributions();
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type + ";charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
