package newsroom;

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
        JsonMapper json = new JsonMapper();
        for (String article : articles) {
            String line = json.writeValueAsString(parser.parse(Files.readString(Path.of(article)))) + "\n";
            System.out.write(line.getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
