package org.hearsay.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.internal.cues.CueFinder;
import org.hearsay.internal.text.WordLists;

/**
 * News as people write it: articles of all sorts, the paragraphs of one, and the sentences that the rules are proved
 * by.
 */
final class NewsSeeds {

    private NewsSeeds() {}

    static List<String> articles() throws IOException {
        return List.of(Files.readString(Path.of("src", "test", "resources", "org", "hearsay", "fuzz", "news.txt"))
                .split("%%\n"));
    }

    static List<String> all() throws IOException {
        List<String> texts = new ArrayList<>(articles());
        texts.addAll(Arrays.asList(
                Files.readString(Path.of("examples", "panjshir.txt")).split("\n\n+")));
        new CueFinder(WordLists.bundled(), List.of())
                .rules()
                .forEach(rule -> rule.examples()
                        .forEach(example -> texts.add(example.marked().replaceAll("</?[a-z]+>", ""))));
        return texts;
    }
}
