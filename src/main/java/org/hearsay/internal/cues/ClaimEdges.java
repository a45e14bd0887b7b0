package org.hearsay.internal.cues;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Takes commas, full stops and the like off the edges of claims; quotation marks and brackets stay. */
public final class ClaimEdges {

    private ClaimEdges() {}

    public static List<Range> trim(Document document, List<Range> pieces) {
        List<Range> out = new ArrayList<>();
        for (Range piece : pieces) {
            int from = piece.from();
            int to = piece.to();
            while (from < to && isEdge(document, from)) {
                from++;
            }
            while (from < to && isEdge(document, to - 1)) {
                to--;
            }
            if (from < to) {
                out.add(new Range(from, to));
            }
        }
        return out;
    }

    private static boolean isEdge(Document document, int index) {
        var token = document.token(index);
        return token.upos() == PUNCT
                && !Marks.isQuotationMark(token)
                && "()[]…$%".indexOf(token.text().charAt(0)) < 0;
    }
}
