package org.hearsay.internal.evaluation;

import com.google.common.base.CharMatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Span;

/**
 * One annotator's relations over one text: brat's standoff format, whose offsets count code points.
 *
 * <pre>
 *   T3  Content 10 24;30 41  words
 *   E1  Attribution:T4 Content:T3 Cue:T2 Source:T1
 * </pre>
 */
final class BratFile {

    private static final Map<String, Role> ROLES =
            Map.of("Source", Role.SOURCE, "Cue", Role.CUE, "Content", Role.CLAIM);
    // Other lines are notes, and lines that a note with line breaks spilled over.
    private static final Pattern ID = Pattern.compile("([TE][0-9]+)\\b.*", Pattern.DOTALL);
    private static final Pattern TEXT_BOUND = Pattern.compile("T[0-9]+\t([^ \t]+) ([0-9 ;]+)(?:\t.*)?", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("E[0-9]+\t([^\t]*)(?:\t.*)?", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("([0-9]{1,9}) ++([0-9]{1,9})");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final Path file;
    private final CodePoints points;
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private BratFile(Path file, String text) {
        this.file = file;
        this.points = CodePoints.of(text);
    }

    /** The relations that a file draws over a text, in its order. */
    static List<Relation> read(Path file, String text) throws CorpusException {
        BratFile brat = new BratFile(file, text);
        int number = 0;
        for (String line : TextFile.read(file).lines().toList()) {
            brat.line(++number, line);
        }
        return List.copyOf(brat.relations);
    }

    private void line(int number, String line) throws CorpusException {
        Matcher id = ID.matcher(line);
        if (!id.matches()) {
            return;
        }
        Matcher bound = TEXT_BOUND.matcher(line);
        Matcher event = EVENT.matcher(line);
        if (bound.matches()) {
            if (spans.put(id.group(1), pieces(number, bound.group(2))) != null) {
                throw new CorpusException(file, number, "a second " + id.group(1));
            }
        } else if (event.matches()) {
            relate(event.group(1));
        } else {
            throw new CorpusException(
                    file,
                    number,
                    line.charAt(0) == 'T'
                            ? id.group(1) + " isn't followed by a tab, a label, a space and offsets"
                            : id.group(1) + " isn't followed by a tab and labels with references");
        }
    }

    private List<Span> pieces(int number, String offsets) throws CorpusException {
        List<Span> pieces = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            Matcher pair = PIECE.matcher(piece.strip());
            if (!pair.matches()) {
                throw new CorpusException(file, number, "not a pair of offsets: \"" + piece + "\"");
            }
            int start = Integer.parseInt(pair.group(1));
            int end = Integer.parseInt(pair.group(2));
            if (start >= end || end > points.count()) {
                throw new CorpusException(
                        file,
                        number,
                        "[" + start + ", " + end + "] is no span of the text of " + points.count() + " characters");
            }
            pieces.add(new Span(points.unit(start), points.unit(end)));
        }
        return pieces;
    }

    /** A reference to nothing counts as absent: PolNeAR has some, left by deleted notes. */
    private void relate(String arguments) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (String argument : arguments.split("\\s+")) {
            int colon = Math.max(0, argument.indexOf(':'));
            String name = DIGITS.trimTrailingFrom(argument.substring(0, colon));
            if (ROLES.containsKey(name)) {
                parts.computeIfAbsent(ROLES.get(name), role -> new ArrayList<>())
                        .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
            }
        }
        Relation relation =
                new Relation(sorted(parts, Role.SOURCE), sorted(parts, Role.CUE), sorted(parts, Role.CLAIM));
        if (!relation.claim().isEmpty() || !relation.cue().isEmpty()) {
            relations.add(relation);
        }
    }

    private static List<Span> sorted(Map<Role, List<Span>> parts, Role role) {
        return parts.getOrDefault(role, List.of()).stream().sorted().toList();
    }
}
