package org.hearsay.internal.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Articles with gold relations, in brat's standoff format and the layout of PolNeAR.
 *
 * <pre>
 *   text/NAME.txt
 *   attributions/NAME_ANNOTATOR.ann    ANNOTATOR: four lower-case letters or digits
 * </pre>
 *
 * <p>The first annotator in alphabetical order is the gold; a text without annotator has no relations.
 *
 * @param articles the articles in the order of their names
 */
public record Corpus(List<Article> articles) {

    private static final String TEXT = ".txt";
    private static final Pattern ANNOTATOR = Pattern.compile("_[0-9a-z]{4}\\.ann");

    /**
     * Makes a corpus.
     *
     * @param articles the articles
     */
    public Corpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder that holds {@code text} and {@code attributions}
     * @return its articles
     * @throws CorpusException if there is no such folder, no text in it, no annotations of any, or a file that can't be
     *     read
     */
    public static Corpus read(Path folder) throws CorpusException {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(folder, "no such folder");
        }
        List<String> annotations = names(folder.resolve("attributions"), name -> name.endsWith(".ann"));
        List<Article> articles = new ArrayList<>();
        boolean isAnnotated = false;
        for (String name : names(folder.resolve("text"), name -> name.endsWith(TEXT))) {
            String text = TextFile.read(folder.resolve("text").resolve(name));
            String gold = first(annotations, name.substring(0, name.length() - TEXT.length()));
            isAnnotated |= !gold.isEmpty();
            articles.add(new Article(
                    name,
                    text,
                    gold.isEmpty()
                            ? List.of()
                            : BratFile.read(folder.resolve("attributions").resolve(gold), text)));
        }
        if (articles.isEmpty()) {
            throw new CorpusException(folder.resolve("text"), "holds no " + TEXT + " file");
        }
        if (!isAnnotated) {
            throw new CorpusException(folder.resolve("attributions"), "holds no NAME_ANNOTATOR.ann of any text");
        }
        return new Corpus(articles);
    }

    /** The first annotator's file, or an empty name. */
    private static String first(List<String> sorted, String base) {
        int from = lowerBound(sorted, base + "_");
        for (int i = from; i < sorted.size() && sorted.get(i).startsWith(base + "_"); i++) {
            if (ANNOTATOR
                    .matcher(sorted.get(i))
                    .region(base.length(), sorted.get(i).length())
                    .matches()) {
                return sorted.get(i);
            }
        }
        return "";
    }

    private static int lowerBound(List<String> sorted, String key) {
        int found = Collections.binarySearch(sorted, key);
        return found < 0 ? -found - 1 : found;
    }

    private static List<String> names(Path folder, Predicate<String> wanted) throws CorpusException {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(folder, "no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CorpusException(folder, "can't be read");
        }
    }
}
