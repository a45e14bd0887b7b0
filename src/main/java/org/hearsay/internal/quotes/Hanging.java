package org.hearsay.internal.quotes;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.QuoteShape.Family;
import org.hearsay.internal.text.Range;

/**
 * Decides which single marks that nothing closes are quotation marks. Most are apostrophes; but a quotation that goes
 * on over paragraphs leaves such marks too, and the next paragraph then begins with another.
 */
final class Hanging {

    private final Document document;

    Hanging(Document document) {
        this.document = document;
    }

    /** The pairs of each paragraph, without those of apostrophes. */
    List<List<Pair>> filter(List<List<Pair>> paragraphs) {
        List<List<Pair>> kept = new ArrayList<>(paragraphs);
        boolean goesOn = false;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            List<Pair> pairs = filter(paragraphs.get(i), document.paragraphs().get(i), goesOn);
            kept.set(i, pairs);
            goesOn = !pairs.isEmpty()
                    && pairs.get(0).from() == document.paragraphs().get(i).from()
                    && pairs.get(0).opening().family() == Family.SINGLE;
        }
        return kept;
    }

    private List<Pair> filter(List<Pair> pairs, Range paragraph, boolean goesOn) {
        List<Pair> kept = new ArrayList<>();
        Deque<Pair> around = new ArrayDeque<>();
        for (Pair pair : pairs) {
            while (!around.isEmpty() && around.element().to() <= pair.from()) {
                around.pop();
            }
            Mark opening = pair.opening();
            boolean sure = pair.closed() || opening.family() != Family.SINGLE;
            if (sure || around.isEmpty() && (opening.opener() || goesOn) && beginsSpeech(pair.from(), paragraph)) {
                kept.add(pair);
                around.push(pair);
            }
        }
        return kept;
    }

    /**
     * Whether a mark stands where speech can begin: at the start of the paragraph or behind a comma, colon, full stop.
     */
    private boolean beginsSpeech(int mark, Range paragraph) {
        return mark == paragraph.from() || document.token(mark - 1).upos() == PUNCT;
    }
}
