package org.hearsay.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentsTest {

    private static final String GOOD = "{\"id\": 1, \"text\": \"Good.\"}";
    private static final int TIMES = 100_000;

    @TempDir
    private Path folder;

    @Test
    void linesThatCannotBeParsedAreNamedInFewWordsAndTheOthersAreRead() throws Exception {
        List<String> values = List.of(
                "NaN",
                "Infinity",
                "1".repeat(TIMES),
                "[".repeat(TIMES),
                "[".repeat(TIMES) + "]".repeat(TIMES),
                "{\"a\": ".repeat(TIMES),
                "{\"" + "a".repeat(TIMES) + "\": x}",
                "\"");
        StringBuilder lines = new StringBuilder();
        for (String value : values) {
            lines.append(value).append('\n');
            lines.append("{\"unread\": ")
                    .append(value)
                    .append(", ")
                    .append(GOOD, 1, GOOD.length())
                    .append('\n');
            lines.append("{\"id\": 1, \"text\": ").append(value).append("}\n");
            lines.append(GOOD).append('\n');
        }
        Path file = Files.writeString(folder.resolve("news.jsonl"), lines);

        JsonFields fields = new JsonFields("text", Optional.of("id"));
        try (JsonDocuments documents = JsonDocuments.of(new TextFile("news.jsonl", file), fields)) {
            for (int line = 1; line <= 4 * values.size(); line++) {
                TextSource source = documents.next();
                assertThat(source).isInstanceOf(line % 4 == 0 ? JsonText.class : Missing.class);
                if (source instanceof Missing missing) {
                    assertThat(missing.name()).isEqualTo("news.jsonl:" + line);
                    assertThat(missing.problem()).isNotBlank().hasSizeLessThan(200);
                }
            }
            assertThat(documents).isExhausted();
        }
    }
}
