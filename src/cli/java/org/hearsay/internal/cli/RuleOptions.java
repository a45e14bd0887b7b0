package org.hearsay.internal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.Finders;
import org.hearsay.internal.Pipeline;
import org.hearsay.internal.rules.OwnRules;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.WordLists;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options for a user's own rules and words. */
final class RuleOptions {

    /** Entries for a word list. */
    record Words(String list, List<String> entries) {}

    private record WordFile(String list, Path file) {}

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "Use the rules of this file, too; one with the id of a known rule replaces it. May be given several times.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--words",
            paramLabel = "LIST=FILE",
            converter = WordFileConverter.class,
            description = "Add the entries of this file, one a line, to a word list. May be given several times.")
    private List<WordFile> words = new ArrayList<>();

    /** The rule files. */
    List<Path> rules() {
        return List.copyOf(rules);
    }

    /**
     * The entries of the word files.
     *
     * @throws IllegalArgumentException naming file, line and reason, if one can't be used
     */
    List<Words> words() {
        return words.stream()
                .map(added -> new Words(added.list, WordLists.entries(added.file)))
                .toList();
    }

    /**
     * The word lists with the entries of the word files.
     *
     * @throws IllegalArgumentException naming file, line and reason, if one can't be used
     */
    WordLists lists() {
        WordLists lists = WordLists.bundled();
        for (Words added : words()) {
            lists = lists.with(added.list(), added.entries());
        }
        return lists;
    }

    /**
     * Makes the way of texts through the library with these rules and words.
     *
     * @throws Unreadable naming the file, if rules or words can't be used
     */
    Pipeline pipeline() throws Unreadable {
        try {
            return new Pipeline(
                    Finders.BOTH,
                    lists(),
                    rules.stream().map(OwnRules::of).toList(),
                    DocumentReader.MAXIMUM_SENTENCE_LENGTH);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e.getMessage());
        }
    }

    /** All the files that are named. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(rules);
        words.forEach(added -> files.add(added.file));
        return files;
    }

    /** Reads {@code LIST=FILE}. */
    static final class WordFileConverter implements ITypeConverter<WordFile> {
        @Override
        public WordFile convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 1 || equals == value.length() - 1) {
                throw new TypeConversionException("must be LIST=FILE: " + value);
            }
            return new WordFile(value.substring(0, equals), Path.of(value.substring(equals + 1)));
        }
    }
}
