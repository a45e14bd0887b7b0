package org.hearsay.internal.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Notes what each step makes of each candidate while one text is parsed, for {@code hearsay explain}. {@link #OFF}
 * notes nothing and costs nothing. Of a single use, unless it is off.
 */
public final class Trace {

    /** The trace of those who don't ask. */
    public static final Trace OFF = new Trace(Optional.empty());

    /**
     * What a step made of a candidate.
     *
     * @param anchor the token that stands for the candidate
     * @param step the name of the step
     * @param what what it found or changed
     */
    public record Note(int anchor, String step, String what) {}

    private final Optional<Document> document;
    private final List<Note> notes = new ArrayList<>();

    private Trace(Optional<Document> document) {
        this.document = document;
    }

    /** Begins to note what becomes of the candidates of a document. */
    public static Trace of(Document document) {
        return new Trace(Optional.of(document));
    }

    /** Whether notes are taken, so that what makes them is worth its time. */
    public boolean isOn() {
        return document.isPresent();
    }

    /** What was noted, in the order of the steps. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Notes what a step found of the candidate with an anchor. */
    public void note(int anchor, String step, Supplier<String> what) {
        if (isOn()) {
            notes.add(new Note(anchor, step, what.get()));
        }
    }

    /** Notes what a step found of the candidate with a cue; one without a cue isn't noted. */
    public void note(List<Range> cue, String step, Supplier<String> what) {
        if (isOn() && !cue.isEmpty()) {
            note(anchor(cue), step, what);
        }
    }

    /** Notes what a step decided of the candidate with a cue; one without a cue isn't noted. */
    public void note(List<Range> cue, String step, String what) {
        note(cue, step, () -> what);
    }

    /** Gives what a part of a candidate is behind a step, and notes it if it was another before. */
    public List<Range> changed(List<Range> cue, String step, List<Range> before, List<Range> after) {
        return isOn() ? changed(anchor(cue), step, before, after) : after;
    }

    /** Gives what a part of the candidate with an anchor is behind a step, and notes it if it was another before. */
    public List<Range> changed(int anchor, String step, List<Range> before, List<Range> after) {
        if (isOn() && !before.equals(after)) {
            note(anchor, step, () -> words(before) + " → " + words(after));
        }
        return after;
    }

    /** Gives what a step makes of a candidate, and notes it if it changed or dropped it. */
    public Optional<Candidate> changed(String step, Candidate before, Optional<Candidate> after) {
        if (isOn() && !after.equals(Optional.of(before))) {
            note(
                    before.anchor(),
                    step,
                    () -> after.map(then -> change(before, then)).orElse("dropped: no claim is left"));
        }
        return after;
    }

    /** Gives the candidates behind a step, and notes each that it changed, dropped or added. */
    public List<Candidate> changed(String step, List<Candidate> before, List<Candidate> after) {
        if (isOn()) {
            Map<Integer, Candidate> left = new HashMap<>();
            after.forEach(candidate -> left.put(anchor(candidate.cue()), candidate));
            for (Candidate candidate : before) {
                Candidate then = left.remove(anchor(candidate.cue()));
                if (then == null) {
                    note(candidate.cue(), step, "dropped");
                } else if (!then.equals(candidate)) {
                    note(candidate.cue(), step, () -> change(candidate, then));
                }
            }
            after.stream()
                    .filter(candidate -> left.containsKey(anchor(candidate.cue())))
                    .forEach(candidate -> note(candidate.cue(), step, () -> described(candidate)));
        }
        return after;
    }

    /** A candidate in one line: who found it, how likely it is, and its words. */
    public String described(Candidate candidate) {
        return candidate.proposedBy() + " " + shown(candidate.confidence()) + ": "
                + described(candidate.source(), candidate.cue(), candidate.claim());
    }

    /** Source, cue and claim in one line. */
    public String described(List<Range> source, List<Range> cue, List<Range> claim) {
        return words(source) + " | " + words(cue) + " | " + words(claim);
    }

    private String words(List<Range> pieces) {
        return document.filter(any -> !pieces.isEmpty())
                .map(text -> text.passage(pieces).text().replaceAll("\\s+", " "))
                .orElse("-");
    }

    /** A probability as it is shown. */
    public static String shown(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }

    private String change(Candidate before, Candidate after) {
        return Stream.of(
                        change("source", before.source(), after.source()),
                        change("cue", before.cue(), after.cue()),
                        change("claim", before.claim(), after.claim()),
                        before.confidence() == after.confidence()
                                ? ""
                                : "confidence " + shown(before.confidence()) + " → " + shown(after.confidence()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String change(String part, List<Range> before, List<Range> after) {
        return before.equals(after) ? "" : part + " " + words(before) + " → " + words(after);
    }

    private int anchor(List<Range> cue) {
        return Anchors.of(document.orElseThrow(), cue);
    }
}
