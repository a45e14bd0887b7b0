package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;
import org.hearsay.Speaker;

class JsonLinesProperties {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("texts") String name, @ForAll("lists") List<Attribution> attributions) throws IOException {
        List<JsonLines.Line> read = JsonLinesTest.read(JsonLinesTest.written(name, attributions));

        assertThat(read).containsExactly(new JsonLines.Line(name, withoutMentions(attributions)));
    }

    @Property
    void aLineIsOneLineOfValidUtf8AndJson(@ForAll("texts") String name, @ForAll("lists") List<Attribution> attributions)
            throws IOException {
        String line = JsonLinesTest.written(name, attributions);

        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line));
        assertThat(StandardCharsets.UTF_8.newDecoder().decode(encoded).toString()).isEqualTo(line);
        assertThat(line.lines()).hasSize(1);
        assertThat(JsonParser.parseString(line).getAsJsonObject().keySet()).containsExactly("document", "attributions");
    }

    @Provide
    Arbitrary<String> texts() {
        return Attributions.texts();
    }

    @Provide
    Arbitrary<List<Attribution>> lists() {
        return Attributions.lists();
    }

    private static List<Attribution> withoutMentions(List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>();
        attributions.forEach(attribution -> out.add(withoutMentions(attribution)));
        return out;
    }

    private static Attribution withoutMentions(Attribution a) {
        Speaker speaker = a.speaker();
        Attribution.Builder out = Attribution.builder(a.claim())
                .speaker(new Speaker(speaker.name(), speaker.kind(), speaker.role(), speaker.affiliation(), List.of()))
                .hedging(a.hedging()).framing(a.framing()).quotation(a.quotation()).type(a.type())
                .confidence(a.confidence()).foundBy(a.foundBy());
        a.source().ifPresent(out::source);
        a.cue().ifPresent(out::cue);
        Optional<Attribution> around = a.within().map(JsonLinesProperties::withoutMentions);
        around.ifPresent(out::within);
        return out.build();
    }
}
