package org.hearsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.Attribution;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Span;

/** Cuts a text at all borders of passages, so that marks never cross. */
final class Segments {

    /** A passage: the shorter one is the inner one, and no two are the same. */
    private record Piece(int length, Segment.Part part, int number) {
        private static final Comparator<Piece> INNERMOST_FIRST = Comparator.comparingInt(Piece::length)
                .thenComparing(piece -> piece.part().role())
                .thenComparing(Piece::number, Comparator.reverseOrder());
    }

    /**
     * So many passages mark a stretch; of a deeper nest the outer ones don't, or a page would grow with the square of
     * its depth.
     */
    private static final int MOST_AROUND = 64;

    private record Border(int at, boolean starts, Piece piece) {}

    private final String text;
    private final List<Border> borders = new ArrayList<>();
    private int passages;

    private Segments(String text) {
        this.text = text;
    }

    /** All of the text, piece by piece. */
    static List<Segment> of(String text, List<Attribution> attributions) {
        Segments segments = new Segments(text);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            segments.add(attribution.claim().passage(), Segment.Role.CLAIM, i);
            int index = i;
            attribution.source().ifPresent(passage -> segments.add(passage, Segment.Role.SOURCE, index));
            attribution.cue().ifPresent(passage -> segments.add(passage, Segment.Role.CUE, index));
            for (Marker marker : attribution.hedging().markers()) {
                segments.add(marker.passage(), Segment.Role.HEDGE, i);
            }
        }
        return segments.cut();
    }

    private void add(Passage passage, Segment.Role role, int index) {
        Piece piece = new Piece(passage.end() - passage.start(), new Segment.Part(role, index), ++passages);
        for (Span span : passage.spans()) {
            int start = whole(text, span.start());
            int end = whole(text, span.end());
            if (start < end) {
                borders.add(new Border(start, true, piece));
                borders.add(new Border(end, false, piece));
            }
        }
    }

    /** An offset that doesn't split a surrogate pair. */
    static int whole(String text, int offset) {
        boolean splits = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return splits ? offset + 1 : offset;
    }

    private List<Segment> cut() {
        // Ends before starts: two pieces of one passage may touch.
        borders.sort(Comparator.comparingInt(Border::at).thenComparing(Border::starts));
        List<Segment> segments = new ArrayList<>();
        TreeSet<Piece> around = new TreeSet<>(Piece.INNERMOST_FIRST);
        int from = 0;
        for (Border border : borders) {
            if (border.at() > from) {
                segments.add(new Segment(
                        from,
                        border.at(),
                        around.stream()
                                .limit(MOST_AROUND)
                                .map(Piece::part)
                                .distinct()
                                .toList()));
                from = border.at();
            }
            if (border.starts()) {
                around.add(border.piece());
            } else {
                around.remove(border.piece());
            }
        }
        if (from < text.length()) {
            segments.add(new Segment(from, text.length(), List.of()));
        }
        return segments;
    }
}
