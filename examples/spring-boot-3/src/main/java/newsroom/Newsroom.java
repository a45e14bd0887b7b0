package newsroom;

import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.ParsedText;
import org.hearsay.format.Html;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells over HTTP who claims what in texts. */
@SpringBootApplication
public class Newsroom {

    public static void main(String[] args) {
        SpringApplication.run(Newsroom.class, args);
    }

    /** One parser for the whole application; any number of requests may share it. */
    @Bean
    AttributionParser parser() {
        return AttributionParser.create();
    }

    @RestController
    static class Claims {

        private final AttributionParser parser;

        Claims(AttributionParser parser) {
            this.parser = parser;
        }

        @PostMapping(path = "/attributions", consumes = MediaType.TEXT_PLAIN_VALUE)
        List<Attribution> attributions(@RequestBody String text) {
            return parser.parse(text);
        }

        @PostMapping(path = "/texts/{id}", consumes = MediaType.TEXT_PLAIN_VALUE)
        ParsedText text(@PathVariable String id, @RequestBody String text) {
            return parser.parse(id, text);
        }

        /** A marked text, to be shown within another page. */
        @PostMapping(path = "/marked", produces = MediaType.TEXT_HTML_VALUE)
        String marked(@RequestBody ParsedText parsed) {
            return Html.formatFragment(parsed);
        }
    }
}
