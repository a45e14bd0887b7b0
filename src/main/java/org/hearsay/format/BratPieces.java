package org.hearsay.format;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Passage;
import org.hearsay.Span;

/** A passage in the pieces that brat can hold: none with a line break in it. */
final class BratPieces {

    /** What ends a line for the Python that reads the file, and the tab that ends a field. */
    private static final CharMatcher BREAK = CharMatcher.anyOf("\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029");

    private static final CharMatcher BLANK = BREAK.or(CharMatcher.whitespace());

    private BratPieces() {}

    /**
     * The passage without its line breaks and the blanks around them; empty if that is all it has. In lists, of which
     * each becomes what it was when its pieces are joined.
     */
    static List<List<Span>> split(Passage passage, String text) {
        List<List<Span>> lists = new ArrayList<>();
        int end = 0;
        for (Span span : passage.spans()) {
            List<Span> pieces = split(span, text);
            if (!pieces.isEmpty()) {
                if (lists.isEmpty() || isBroken(text, end, pieces.get(0).start())) {
                    lists.add(new ArrayList<>());
                }
                lists.get(lists.size() - 1).addAll(pieces);
                end = pieces.get(pieces.size() - 1).end();
            }
        }
        return lists;
    }

    private static List<Span> split(Span span, String text) {
        List<Span> pieces = new ArrayList<>();
        int first = Segments.whole(text, span.start());
        int end = Segments.whole(text, span.end());
        int start = first;
        for (int i = start; i <= end; i++) {
            if (i == end || BREAK.matches(text.charAt(i))) {
                int from = start;
                int to = i;
                while (start > first && from < to && BLANK.matches(text.charAt(from))) {
                    from++;
                }
                while (i < end && from < to && BLANK.matches(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    pieces.add(new Span(from, to));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** Joins again pieces that only line breaks and blanks stand between. */
    static List<Span> join(List<Span> pieces, String text) {
        List<Span> joined = new ArrayList<>(pieces.size());
        for (Span piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && isBroken(text, joined.get(last).end(), piece.start())) {
                joined.set(last, new Span(joined.get(last).start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isBroken(String text, int start, int end) {
        boolean isBroken = false;
        for (int i = start; i < end; i++) {
            if (!BLANK.matches(text.charAt(i))) {
                return false;
            }
            isBroken |= BREAK.matches(text.charAt(i));
        }
        return isBroken;
    }
}
