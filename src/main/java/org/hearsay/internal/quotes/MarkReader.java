package org.hearsay.internal.quotes;

import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.QuoteShape;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.QuoteShape.Lean;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Finds the quotation marks of a paragraph; apostrophes and signs of measure that look the same are left out. */
final class MarkReader {

    private final Document document;
    private final Apostrophes apostrophes;

    MarkReader(Document document, Apostrophes apostrophes) {
        this.document = document;
        this.apostrophes = apostrophes;
    }

    /** The marks of a paragraph in text order. */
    List<Mark> read(Range paragraph) {
        Side[] right = rightSides(paragraph);
        List<Mark> marks = new ArrayList<>();
        Side left = Side.EDGE;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            QuoteShape shape = shape(i);
            if (shape == QuoteShape.NONE) {
                continue;
            }
            // A mark beside a mark stands where the whole row of marks stands: 'No,'" she said.
            boolean row = i > paragraph.from() && touches(i - 1) && shape(i - 1) != QuoteShape.NONE;
            left = row
                    ? left
                    : i == paragraph.from()
                            ? Side.EDGE
                            : Side.left(document.text(), document.token(i).start());
            Side behind = right[i - paragraph.from()];
            if (apostrophes.isOne(document, i, shape, left, behind)) {
                continue;
            }
            Lean lean = lean(shape, Side.between(left, behind));
            if (lean == Lean.CLOSES && shape.family() == Family.DOUBLE && behindVerb(i, paragraph)) {
                lean = Lean.EITHER;
            }
            boolean sure = left != Side.WORD || !apostrophes.couldBeOne(document, i, shape.family(), behind);
            marks.add(new Mark(i, shape.family(), lean, sure, shape.lean() == Lean.OPENS, paragraph.to()));
        }
        return withoutDoubtful(withWords(marks, paragraph));
    }

    /** Whether a mark is glued to the comma or colon behind a verb, as a slip of the pen: She said,"Go." */
    private boolean behindVerb(int index, Range paragraph) {
        return index - 2 >= paragraph.from()
                && (document.token(index - 1).text().equals(",")
                        || document.token(index - 1).text().equals(":"))
                && document.token(index - 2).upos() == VERB;
    }

    private Side[] rightSides(Range paragraph) {
        Side[] sides = new Side[paragraph.length()];
        for (int i = paragraph.to() - 1; i >= paragraph.from(); i--) {
            if (i == paragraph.to() - 1) {
                sides[i - paragraph.from()] = Side.EDGE;
            } else if (touches(i) && shape(i + 1) != QuoteShape.NONE) {
                sides[i - paragraph.from()] = sides[i + 1 - paragraph.from()];
            } else {
                sides[i - paragraph.from()] =
                        Side.right(document.text(), document.token(i).end());
            }
        }
        return sides;
    }

    private QuoteShape shape(int index) {
        Token token = document.token(index);
        return QuoteShape.of(document.text(), token.start(), token.end());
    }

    /** Whether no blank stands between a token and the next. */
    private boolean touches(int index) {
        return document.token(index).end() == document.token(index + 1).start();
    }

    private static Lean lean(QuoteShape shape, Lean place) {
        if (shape.lean() == Lean.EITHER || shape.lean() == place) {
            return place;
        }
        // „so“, ”so” and »so«: a mark against its usual direction.
        return place == Lean.EITHER ? shape.lean() : Lean.EITHER;
    }

    /** The marks, each with the next word. */
    private List<Mark> withWords(List<Mark> marks, Range paragraph) {
        Mark[] found = marks.toArray(new Mark[0]);
        int word = paragraph.to();
        int next = paragraph.to();
        for (int i = found.length - 1; i >= 0; i--) {
            Mark mark = found[i];
            for (next--; next > mark.token(); next--) {
                word = Inside.isWord(document.token(next)) ? next : word;
            }
            found[i] = new Mark(mark.token(), mark.family(), mark.lean(), mark.sure(), mark.opener(), word);
        }
        return List.of(found);
    }

    /**
     * Leaves out a doubtful closing mark if the very next mark surely closes the same quotation: 'The players' union
     * agreed,' he said.
     */
    private static List<Mark> withoutDoubtful(List<Mark> marks) {
        Deque<Mark> kept = new ArrayDeque<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Mark next = kept.peekFirst();
            boolean doubtful = mark.lean() == Lean.CLOSES
                    && !mark.sure()
                    && next != null
                    && next.family() == mark.family()
                    && next.lean() == Lean.CLOSES
                    && next.sure();
            if (!doubtful) {
                kept.addFirst(mark);
            }
        }
        return List.copyOf(kept);
    }
}
