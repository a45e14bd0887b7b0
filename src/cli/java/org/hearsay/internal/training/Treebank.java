package org.hearsay.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.internal.evaluation.CorpusException;

/**
 * Sentences with tags and dependencies, in the CoNLL-U format of Universal Dependencies.
 *
 * @param sentences the sentences, in the order of the files' names
 */
record Treebank(List<TreebankSentence> sentences) {

    private static final String ENDING = ".conllu";

    Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads a file, or all files of a folder whose names end with {@code .conllu}.
     *
     * @throws CorpusException if there is no such file, or a line isn't CoNLL-U
     */
    static Treebank read(Path path) throws CorpusException {
        TreeAlignment alignment = new TreeAlignment();
        List<TreebankSentence> sentences = new ArrayList<>();
        for (Path file : files(path)) {
            ConlluFile.read(file).forEach(sentence -> alignment.align(sentence).ifPresent(sentences::add));
        }
        return new Treebank(sentences);
    }

    private static List<Path> files(Path path) throws CorpusException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CorpusException(path, "holds no " + ENDING + " file");
            }
            return found;
        } catch (IOException e) {
            throw e instanceof CorpusException named ? named : new CorpusException(path, "can't be read");
        }
    }
}
