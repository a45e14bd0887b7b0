package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.format.JsonLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What mappers that were told nothing make of values, and read back. */
class JsonMappersTest {

    private static final ParsedText PARSED =
            AttributionParser.builder().minimumConfidence(0).build().parse("news.txt", """
                    Mayor Ana Ruiz said that the bridge may open. “It rains,” a spokesman said, “and pours.”
                    Mayor Ana Ruiz said that Bo Li denied paying bribes. The blast is said to have hurt about 40 people.
                    """);

    private interface Writer {
        String write(Object value) throws IOException;
    }

    private interface Reader {
        Object read(String json, Class<?> type) throws IOException;
    }

    /** A mapper of whichever library. */
    private record Mapper(String name, Writer writer, Reader reader) {

        String write(Object value) throws IOException {
            return writer.write(value);
        }

        <T> T read(String json, Class<T> type) throws IOException {
            return type.cast(reader.read(json, type));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mapper> mappers() {
        Gson gson = new Gson();
        Gson nulls = new GsonBuilder().serializeNulls().create();
        var jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
        var sparing2 = new com.fasterxml.jackson.databind.ObjectMapper().setDefaultPropertyInclusion(Include.NON_EMPTY);
        var jackson3 = new tools.jackson.databind.ObjectMapper();
        var sparing3 = tools.jackson.databind.json.JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_EMPTY))
                .build();
        return Stream.of(
                new Mapper("Jackson 2", jackson2::writeValueAsString, jackson2::readValue),
                new Mapper("Jackson 2 without what is empty", sparing2::writeValueAsString, sparing2::readValue),
                new Mapper("Jackson 3", jackson3::writeValueAsString, jackson3::readValue),
                new Mapper("Jackson 3 without what is empty", sparing3::writeValueAsString, sparing3::readValue),
                new Mapper("Gson", gson::toJson, gson::fromJson),
                new Mapper("Gson with nulls", nulls::toJson, nulls::fromJson));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anAttributionHasTheNamesAndValuesOfJsonLines(Mapper mapper) throws IOException {
        JsonArray wanted = lines();
        JsonArray found =
                JsonParser.parseString(mapper.write(PARSED.attributions())).getAsJsonArray();

        assertThat(PARSED.attributions())
                .anyMatch(a -> a.within().isPresent())
                .anyMatch(a -> a.source().isEmpty());
        assertThat(found).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            JsonElement within = found.get(i).getAsJsonObject().remove("within");
            JsonElement index = wanted.get(i).getAsJsonObject().remove("within");
            if (index.isJsonNull()) {
                assertThat(within == null || within.isJsonNull()).isTrue();
            } else {
                assertThat(within).isNotNull();
                assertThat(sparing(within.getAsJsonObject().get("claim")))
                        .isEqualTo(sparing(
                                wanted.get(index.getAsInt()).getAsJsonObject().get("claim")));
            }
            assertThat(sparing(found.get(i))).isEqualTo(sparing(wanted.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullsAreWrittenUnlessTheMapperLeavesThemOut(Mapper mapper) throws IOException {
        Attribution bare = Attribution.builder(new Claim(Attributions.words("it", 0), "it"))
                .build();
        JsonObject json = JsonParser.parseString(mapper.write(bare)).getAsJsonObject();

        boolean leavesOut = mapper.name().contains("empty") || mapper.name().equals("Gson");
        for (String absent : List.of("source", "cue", "within")) {
            assertThat(json.get(absent)).isEqualTo(leavesOut ? null : JsonNull.INSTANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void attributionsAreReadBackAsFromJsonLines(Mapper mapper) throws IOException {
        Attribution[] read = mapper.read(mapper.write(PARSED.attributions()), Attribution[].class);

        assertThat(read).containsExactlyElementsOf(withoutMentions());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aParsedTextIsReadBack(Mapper mapper) throws IOException {
        ParsedText plain =
                new ParsedText(PARSED.id(), PARSED.text(), withoutMentions(), PARSED.paragraphs(), PARSED.sentences());
        ParsedText blank = new ParsedText("blank.txt", "", List.of(), List.of(), List.of());

        assertThat(mapper.read(mapper.write(PARSED), ParsedText.class)).isEqualTo(plain);
        assertThat(mapper.read(mapper.write(blank), ParsedText.class)).isEqualTo(blank);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void partsHaveTheSameFormByThemselves(Mapper mapper) throws IOException {
        JsonObject whole =
                JsonParser.parseString(mapper.write(Attributions.whole(b -> b))).getAsJsonObject();
        Attribution a = Attributions.whole(b -> b);

        assertThat(JsonParser.parseString(mapper.write(a.claim()))).isEqualTo(whole.get("claim"));
        assertThat(JsonParser.parseString(mapper.write(a.speaker()))).isEqualTo(whole.get("speaker"));
        assertThat(JsonParser.parseString(mapper.write(a.hedging()))).isEqualTo(whole.get("hedging"));
        assertThat(mapper.read(mapper.write(a.hedging()), Hedging.class)).isEqualTo(a.hedging());
        assertThat(mapper.read(mapper.write(Attributions.MAY), Marker.class)).isEqualTo(Attributions.MAY);
        assertThat(mapper.read("[3, 9]", Span.class)).isEqualTo(new Span(3, 9));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatALaterVersionMayHaveIsTolerated(Mapper mapper) throws IOException {
        Attribution whole = Attributions.whole(b -> b);
        String json = mapper.write(whole)
                .replace("{", "{\"later\": [1, {}], ")
                .replaceAll("\"(POSSIBLE|NEGATIVE|DISTANCED|MIXED|EVIDENCE|PERSON)\"", "\"LATER\"");

        Attribution read = mapper.read(json, Attribution.class);

        assertThat(read.claim()).isEqualTo(whole.claim());
        assertThat(read.hedging().level()).isEqualTo(HedgingLevel.UNCOMMITTED);
        assertThat(read.hedging().polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(read.framing()).isEqualTo(Framing.NEUTRAL);
        assertThat(read.quotation()).isEqualTo(Quotation.INDIRECT);
        assertThat(read.type()).isEqualTo(AttributionType.STATEMENT);
        assertThat(read.speaker().kind()).isEqualTo(SpeakerKind.UNSPECIFIED);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsMissingOrWrongIsNamed(Mapper mapper) throws IOException {
        String json = mapper.write(Attributions.whole(b -> b));

        for (String name : List.of("claim", "speaker", "hedging", "framing", "quotation", "type", "foundBy")) {
            assertThatThrownBy(() -> mapper.read(json.replace('"' + name + '"', "\"x\""), Attribution.class))
                    .hasStackTraceContaining("NullPointerException: " + name);
        }
        assertThatThrownBy(() -> mapper.read("[3]", Span.class))
                .hasStackTraceContaining("a span must be [start, end]: [3]");
    }

    private static JsonArray lines() throws IOException {
        StringBuilder line = new StringBuilder();
        JsonLines.write(line, PARSED.id(), PARSED.attributions());
        return JsonParser.parseString(line.toString()).getAsJsonObject().getAsJsonArray("attributions");
    }

    private static List<Attribution> withoutMentions() throws IOException {
        StringBuilder line = new StringBuilder();
        JsonLines.write(line, PARSED.id(), PARSED.attributions());
        return JsonLines.read(new StringReader(line.toString()))
                .findFirst()
                .orElseThrow()
                .attributions();
    }

    /** Without nulls and empty lists. */
    private static JsonElement sparing(JsonElement element) {
        if (element instanceof JsonArray array) {
            JsonArray copy = new JsonArray();
            array.forEach(each -> copy.add(sparing(each)));
            return copy;
        }
        if (!(element instanceof JsonObject object)) {
            return element;
        }
        JsonObject copy = new JsonObject();
        object.asMap().forEach((name, value) -> {
            if (!value.isJsonNull() && !(value instanceof JsonArray array && array.isEmpty())) {
                copy.add(name, sparing(value));
            }
        });
        return copy;
    }
}
