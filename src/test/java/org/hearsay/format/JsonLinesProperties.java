package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.Attribution;

class JsonLinesProperties {

    @Property
    void whatIsWrittenIsReadBack(@ForAll("texts") String name, @ForAll("lists") List<Attribution> attributions)
            throws IOException {
        List<JsonLines.Line> read = JsonLinesTest.read(JsonLinesTest.written(name, attributions));

        assertThat(read).containsExactly(new JsonLines.Line(name, Mentionless.all(attributions)));
    }

    @Property
    void aLineIsOneLineOfValidUtf8AndJson(@ForAll("texts") String name, @ForAll("lists") List<Attribution> attributions)
            throws IOException {
        String line = JsonLinesTest.written(name, attributions);

        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line));
        assertThat(StandardCharsets.UTF_8.newDecoder().decode(encoded).toString())
                .isEqualTo(line);
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
}
