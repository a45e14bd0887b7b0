package org.hearsay.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.AttributionParser;
import org.hearsay.format.Brat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library writes for brat can be evaluated against: the reader of gold annotations finds the same spans. */
class BratExchangeTest {

    @TempDir
    private Path folder;

    @Test
    void theReaderOfGoldReadsWhatIsWritten() throws Exception {
        String text = "😀 " + Files.readString(Path.of("examples", "panjshir.txt"));
        List<Attribution> found = AttributionParser.create().parse(text);
        Path file = folder.resolve("a.ann");
        try (Writer out = Files.newBufferedWriter(file)) {
            Brat.write(out, text, found);
        }

        List<Relation> read = BratFile.read(file, text);

        assertThat(found).isNotEmpty();
        assertThat(read)
                .extracting(Relation::source, Relation::cue, Relation::claim)
                .isEqualTo(found.stream()
                        .map(Relation::of)
                        .map(relation -> tuple(relation.source(), relation.cue(), relation.claim()))
                        .toList());
    }
}
