package org.hearsay.internal.cues;

import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PUNCT;
import static org.hearsay.internal.text.Upos.SYM;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.AttributionType;
import org.hearsay.Origin;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/**
 * Gives the turns of a transcript to those whose names stand before them: a paragraph that begins with "RUIZ:", and
 * those behind it up to the next name. A conversation has at least two people, and one of them speaks again.
 */
public final class Transcript {

    /** Who proposes a turn. */
    public static final String TURN = "transcript-turn";

    /**
     * All 26 turns of PolNeAR's train part that have a name of more than a letter are marked; "Q:" and "A:" aren't in
     * 49 of 65.
     */
    public static final double CONFIDENCE = 0.96;

    private final Document document;

    private Transcript(Document document) {
        this.document = document;
    }

    /** Adds the turns to candidates, in text order, in place of what else has the colons behind names. */
    public static List<Candidate> withTurns(Document document, List<Candidate> candidates) {
        Transcript transcript = new Transcript(document);
        List<Candidate> turns = transcript.turns();
        if (turns.isEmpty()) {
            return candidates;
        }
        List<Candidate> all = new ArrayList<>(turns);
        candidates.stream()
                .filter(candidate -> !transcript.isColon(candidate.cue().get(0).from()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Candidate::from));
        return all;
    }

    private boolean isColon(int token) {
        return colon(document.paragraphOf(token)) == token;
    }

    private List<Candidate> turns() {
        List<Range> paragraphs = document.paragraphs();
        int[] colons = paragraphs.stream().mapToInt(this::colon).toArray();
        Set<String> names = new HashSet<>();
        Set<String> again = new HashSet<>();
        IntStream.of(colons)
                .filter(colon -> colon >= 0)
                .mapToObj(this::name)
                .filter(name -> !names.add(name))
                .forEach(again::add);
        int[] known = IntStream.range(0, colons.length)
                .filter(i -> colons[i] >= 0 && again.contains(name(colons[i])))
                .toArray();
        if (again.isEmpty() || names.size() == 1) {
            return List.of();
        }
        int last = known[known.length - 1];
        List<Candidate> turns = new ArrayList<>();
        for (int i = known[0]; i <= last; i++) {
            if (colons[i] >= 0) {
                List<Range> talk = new ArrayList<>(List.of(new Range(colons[i] + 1, end(paragraphs.get(i)))));
                for (int next = i + 1; i < last && colons[next] < 0; next++) {
                    talk.add(new Range(start(paragraphs.get(next)), end(paragraphs.get(next))));
                }
                talk.removeIf(this::isStageDirection);
                if (!talk.isEmpty()) {
                    turns.add(turn(new Range(start(paragraphs.get(i)), colons[i]), talk));
                }
            }
        }
        return turns;
    }

    private Candidate turn(Range label, List<Range> talk) {
        return Candidate.by(TURN, AttributionType.STATEMENT, CONFIDENCE)
                .origin(Origin.LAYOUT)
                .anchor(label.to())
                .source(List.of(label))
                .cue(List.of(new Range(label.to(), label.to() + 1)))
                .claim(ClaimEdges.trim(document, talk))
                .build();
    }

    /** The colon behind the label of a paragraph, if that is more than a letter and words follow; else -1. */
    private int colon(Range paragraph) {
        return Labels.in(document, paragraph)
                .map(Range::to)
                .filter(colon -> name(colon).length() > 1 && hasWord(new Range(colon + 1, paragraph.to())))
                .orElse(-1);
    }

    /** Where a paragraph begins, behind the quotation mark by which all of a printed transcript may be quoted. */
    private int start(Range paragraph) {
        return paragraph.from() + (Marks.isQuotationMark(document.token(paragraph.from())) ? 1 : 0);
    }

    private int end(Range paragraph) {
        boolean quoted = start(paragraph) > paragraph.from() && paragraph.length() > 2;
        return paragraph.to() - (quoted && Marks.isQuotationMark(document.token(paragraph.to() - 1)) ? 1 : 0);
    }

    /** The last word of a label: JANE RUIZ is RUIZ later. */
    private String name(int colon) {
        return document.token(colon - 1).text();
    }

    private boolean isStageDirection(Range talk) {
        return !hasWord(talk) || document.token(talk.from()).text().equals("(");
    }

    private boolean hasWord(Range range) {
        return document.tokens().subList(range.from(), range.to()).stream()
                .anyMatch(token -> !Set.of(PUNCT, NUM, SYM).contains(token.upos()));
    }
}
