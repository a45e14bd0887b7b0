package newsroom;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.AttributionParser;

/** Prints who claims what in articles, as JSON, a line each. */
public final class Newsroom {

    private Newsroom() {
    }

    public static void main(String[] articles) throws IOException {
        // One parser for the whole application; any number of threads may share it.
        AttributionParser parser = AttributionParser.create();
        // The accessors aren't called getClaim(), so Jackson is told to take the fields, whose names they have.
        JsonMapper json = JsonMapper.builder()
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .build();
        for (String article : articles) {
            String line = json.writeValueAsString(parser.parse(Files.readString(Path.of(article)))) + "\n";
            System.out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
