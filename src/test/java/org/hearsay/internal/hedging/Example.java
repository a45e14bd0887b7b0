package org.hearsay.internal.hedging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.internal.MarkedText;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.Trace;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Lines;

/**
 * A line of {@code examples.txt}, {@code clauses.txt} or {@code remarks.txt}, or an example beside a word list's
 * entries.
 *
 * @param expected the words before the text
 * @param text the text
 * @param candidates its candidates, the first with the type in brackets, if there is one
 */
record Example(List<String> expected, MarkedText text, List<Candidate> candidates) {

    private static final DocumentReader READER = DocumentReader.load(500);
    private static final String OF_LIST = "# example ";
    private static final Pattern LINE = Pattern.compile("((?:[a-z]+ )*) *(?:\\[(\\w+)] )?(.*?)(?: \\|\\|.*)?");

    /** The lines of {@code examples.txt}, and those of the word lists behind "# example". */
    static Stream<String> examples() {
        return Stream.concat(
                lines("examples.txt"),
                Lines.ofResource("words.txt").stream()
                        .flatMap(list -> Lines.ofResource("words/" + list + ".txt").stream())
                        .filter(line -> line.startsWith(OF_LIST))
                        .map(line -> line.substring(OF_LIST.length())));
    }

    /** The lines of a file. */
    static Stream<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Example.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line. */
    static Example of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        MarkedText text = new MarkedText(parts.group(3), READER::read);
        List<Candidate> candidates = parts.group(2) == null
                ? text.candidates()
                : List.of(text.candidates()
                        .get(0)
                        .withType(AttributionType.valueOf(parts.group(2).toUpperCase(Locale.ROOT))));
        return new Example(List.of(parts.group(1).split(" ")), text, candidates);
    }

    /** What a finder finds for the first candidate. */
    Assessment assessment(HedgingFinder finder) {
        return finder.find(text.document(), candidates.get(0), List.of(), Optional.empty(), Trace.OFF);
    }
}
