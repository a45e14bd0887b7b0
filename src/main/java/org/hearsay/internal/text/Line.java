package org.hearsay.internal.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A line of a word list or table that holds something.
 *
 * @param file what to call its file in an error
 * @param number its number, from 1
 * @param text what it holds, without blanks around it and the comment that {@code #} begins
 */
public record Line(String file, int number, String text) {

    private static final Splitter CELLS = Splitter.on('\t');

    /** The lines that hold more than blanks and a comment. */
    public static List<Line> of(String file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(file, i + 1, withoutComment(lines.get(i))))
                .filter(line -> !line.text.isEmpty())
                .toList();
    }

    /** Those of a table of the library. */
    public static List<Line> ofTable(String name) {
        return of(name, Lines.ofResource(name));
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** The cells of a row, which tabs part. */
    List<String> cells(int least, int most) {
        List<String> cells = CELLS.splitToList(text);
        if (cells.size() < least || cells.size() > most || cells.stream().anyMatch(String::isBlank)) {
            throw error("a row must have " + least + (most > least ? " to " + most : "")
                    + " cells with a tab between them, none blank: " + text);
        }
        return ImmutableList.copyOf(cells);
    }

    /** What is an entry of a word list as it stands: in lower case, its words one space apart. */
    String entry(String written) {
        if (!written.equals(written.toLowerCase(Locale.ROOT))) {
            throw error("the entry isn't in lower case: " + written);
        }
        if (written.contains("  ") || written.indexOf('\t') >= 0) {
            throw error("words must stand one space apart: " + written);
        }
        return usable(written);
    }

    /** What can be an entry of a word list. */
    String usable(String entry) {
        WordList.mistake(entry).ifPresent(mistake -> {
            throw error("the entry " + mistake);
        });
        return entry;
    }

    /** Puts what the line says of a key that no line before had. */
    <V> void put(Map<String, V> map, String key, V value) {
        if (map.putIfAbsent(key, value) != null) {
            throw error("a line above says it already: " + key);
        }
    }

    /** What is wrong with the line. */
    public LineException error(String reason) {
        return new LineException(file, number, reason);
    }
}
