package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema says what is written, and refuses what isn't. */
class JsonSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonLines.schema());

    @Test
    void theSchemaIsOne() {
        JsonSchema draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(JsonLines.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void realOutputIsValid() throws IOException {
        String article = Files.readString(Path.of("examples", "panjshir.txt"));
        AttributionParser parser = AttributionParser.builder()
                .includeAuthorClaims(true)
                .minimumConfidence(0)
                .build();

        String line = JsonLinesTest.written("examples/panjshir.txt", parser.parse(article));

        assertThat(line)
                .contains("\"markers\": [{", "\"source\": null", "\"AUTHOR\"")
                .containsPattern("\"within\": [0-9]");
        assertThat(errors(line)).isEmpty();
    }

    @Property(tries = 200)
    void whateverIsWrittenIsValid(@ForAll("lists") List<Attribution> attributions) throws IOException {
        assertThat(errors(JsonLinesTest.written("a", attributions))).isEmpty();
    }

    @Provide
    Arbitrary<List<Attribution>> lists() {
        return Attributions.lists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "NEUTRAL"             | "MILD"
            "INDIRECT"            | "indirect"
            "confidence": 1.0     | "confidence": 1.5
            "within": null        | "within": -1
            "within": null        | "inside": null
            [48, 53]              | [48]
            [48, 53]              | [48, 53, 60]
            "spans": [[48, 53]]   | "spans": []
            "name": "Bo Li"       | "name": ""
            "role": null          | "role": 7
            """)
    void anythingElseIsRefused(String right, String wrong) throws IOException {
        String text = "Mayor Ana Ruiz said that “the bridge may open,” Bo Li claimed.";
        String line = JsonLinesTest.written(
                "a",
                List.of(Attributions.of(text, "Bo Li", "claimed", "the bridge may open")
                        .build()));

        assertThat(errors(line)).isEmpty();
        assertThat(line).contains(right);
        assertThat(errors(line.replace(right, wrong))).isNotEmpty();
    }

    private static Set<ValidationMessage> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
