package org.hearsay.internal.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.evaluation.CorpusException;
import org.hearsay.internal.evaluation.TextFile;

/** Reads files in the CoNLL-U format of Universal Dependencies. */
final class ConlluFile {

    /**
     * A word as a treebank has it.
     *
     * @param from where it begins in the sentence's text
     * @param tag universal part of speech and Penn's: "VERB/VBD"
     * @param head the place of its head, from 0; -1 for the root
     * @param relation with its subtype
     */
    record Word(int from, String tag, int head, String relation) {}

    /** A sentence as a treebank has it: its text, put together from its words, and these. */
    record Sentence(String document, String text, List<Word> words) {}

    private static final int COLUMNS = 10;
    private static final String DOCUMENT = "# newdoc id = ";

    private final Path file;
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private String document = "";
    /** The last word of the word group ("didn't") being read, and where its parts go on in the text. */
    private int groupEnd;

    private int groupPlace;
    private int groupLimit;
    private int number;

    private ConlluFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws CorpusException that names the line which isn't CoNLL-U
     */
    static List<Sentence> read(Path file) throws CorpusException {
        return new ConlluFile(file).read();
    }

    private List<Sentence> read() throws CorpusException {
        for (String line : TextFile.read(file).split("\r?\n", -1)) {
            number++;
            if (line.isBlank()) {
                end();
            } else if (line.startsWith(DOCUMENT)) {
                document = line.substring(DOCUMENT.length()).strip();
            } else if (!line.startsWith("#")) {
                row(line.split("\t", -1));
            }
        }
        end();
        return sentences;
    }

    private void row(String[] row) throws CorpusException {
        if (row.length != COLUMNS) {
            throw bad(row.length + " columns, not " + COLUMNS);
        }
        if (row[1].isEmpty()) {
            throw bad("a word without letters");
        }
        int dash = row[0].indexOf('-');
        if (dash > 0) {
            groupPlace = text.length();
            groupEnd = number(row[0].substring(dash + 1), "the end of a group of words");
            text.append(row[1]);
            groupLimit = text.length();
            space(row);
        } else if (row[0].indexOf('.') < 0) { // An empty node such as 8.1 isn't in the text.
            if (number(row[0], "the number of a word") != words.size() + 1) {
                throw bad("word " + row[0] + " comes after word " + words.size());
            }
            words.add(new Word(place(row), tag(row), number(row[6], "the head of a word") - 1, row[7]));
        }
    }

    /** Where a word begins; what is in a group of words is in the text already. */
    private int place(String[] row) {
        int place;
        if (words.size() < groupEnd) {
            place = Math.min(groupPlace, groupLimit - 1);
            groupPlace += row[1].length();
        } else {
            place = text.length();
            text.append(row[1]);
            space(row);
        }
        return place;
    }

    private void space(String[] row) {
        if (!row[9].contains("SpaceAfter=No")) {
            text.append(' ');
        }
    }

    private static String tag(String[] row) {
        return row[4].equals("_") ? row[3] : row[3] + "/" + row[4];
    }

    private int number(String digits, String name) throws CorpusException {
        try {
            int value = Integer.parseInt(digits);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw bad(name + " isn't a number: " + digits);
    }

    private void end() throws CorpusException {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= words.size() || words.get(i).head() == i) {
                throw bad("before here, word " + (i + 1) + " of " + words.size() + " has head "
                        + (words.get(i).head() + 1));
            }
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(document, text.toString(), List.copyOf(words)));
        }
        text.setLength(0);
        words.clear();
        groupEnd = 0;
    }

    private CorpusException bad(String reason) {
        return new CorpusException(file, number, reason);
    }
}
