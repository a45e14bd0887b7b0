package org.hearsay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.AttributionType;
import org.hearsay.internal.cues.Anchors;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * A text whose sources, cues and claims are marked inline, for tests.
 *
 * <pre>{@code
 * <source>Ana Ruiz</source> <cue>said</cue> <claim>it rained</claim>.
 * <claim2>“Rain,”</claim2> <source2>she</source2> <cue2>said</cue2>. <claim2>“Much rain.”</claim2>
 * }</pre>
 *
 * <p>Marks of one kind and number are the pieces of one thing. Marks without a number belong to a candidate of their
 * sentence. Any other lower-case mark name can be asked for by {@link #ranges}.
 */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("<(/?)([a-z]+)(\\d*)>");

    private final Document document;
    private final Map<String, List<Range>> ranges = new LinkedHashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** Strips the marks, reads the text and finds the tokens that each mark holds. */
    public MarkedText(String marked, Function<String, Document> reader) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        Matcher matcher = MARK.matcher(marked);
        int done = 0;
        while (matcher.find()) {
            text.append(marked, done, matcher.start());
            done = matcher.end();
            String key = matcher.group(2) + matcher.group(3);
            if (matcher.group(1).isEmpty()) {
                open.put(key, text.length());
            } else {
                Integer start = open.remove(key);
                if (start == null) {
                    throw new IllegalArgumentException("</" + key + "> closes nothing: " + marked);
                }
                marks.add(new Mark(matcher.group(2), matcher.group(3), start, text.length()));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(open.keySet() + " aren't closed: " + marked);
        }
        text.append(marked, done, marked.length());
        document = reader.apply(text.toString());
        marks.sort(Comparator.comparingInt(Mark::start));
        Map<String, Map<String, List<Range>>> groups = new LinkedHashMap<>();
        for (Mark mark : marks) {
            Range range = tokens(mark);
            String group = mark.number.isEmpty() ? "sentence " + document.sentenceIndex(range.from()) : mark.number;
            ranges.computeIfAbsent(mark.name + mark.number, key -> new ArrayList<>())
                    .add(range);
            groups.computeIfAbsent(group, key -> new TreeMap<>())
                    .computeIfAbsent(mark.name, key -> new ArrayList<>())
                    .add(range);
        }
        groups.values().forEach(this::addLink);
    }

    /** The text without its marks. */
    public Document document() {
        return document;
    }

    /** The token ranges of the marks of a name, with its number if it has one, in text order. */
    public List<Range> ranges(String name) {
        return List.copyOf(ranges.getOrDefault(name, List.of()));
    }

    /**
     * One candidate for each number, and for each sentence that has marks without one; an unmarked claim is its
     * sentence.
     */
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    private void addLink(Map<String, List<Range>> marks) {
        List<Range> source = marks.getOrDefault("source", List.of());
        List<Range> cue = marks.getOrDefault("cue", List.of());
        List<Range> claim = marks.getOrDefault("claim", List.of());
        if (claim.isEmpty() && !(source.isEmpty() && cue.isEmpty())) {
            claim = List.of(
                    document.sentenceOf((source.isEmpty() ? cue : source).get(0).from()));
        }
        if (!claim.isEmpty()) {
            candidates.add(Candidate.by("test", AttributionType.STATEMENT, 1)
                    .anchor(cue.isEmpty() ? -1 : Anchors.of(document, cue))
                    .source(source)
                    .cue(cue)
                    .claim(claim)
                    .build());
        }
    }

    private Range tokens(Mark mark) {
        int from = 0;
        while (from < document.size() && document.token(from).end() <= mark.start) {
            from++;
        }
        int to = from;
        while (to < document.size() && document.token(to).start() < mark.end) {
            to++;
        }
        if (from == to) {
            throw new IllegalArgumentException("<" + mark.name + mark.number + "> holds no token");
        }
        return new Range(from, to);
    }

    private record Mark(String name, String number, int start, int end) {}
}
