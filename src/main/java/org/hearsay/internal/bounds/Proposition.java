package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.PRON;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.List;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;
import org.hearsay.internal.text.WordLists;

/** Takes from the words of a claim what isn't part of what is claimed: "that", quotation marks, edge punctuation. */
public final class Proposition {

    private final WordList complementizers;

    /** Loads the complementizers. */
    public Proposition(WordLists words) {
        complementizers = words.get("complementizers");
    }

    /** The words that remain, pieces one space apart; all words of the claim if nothing would remain. */
    public String of(Document document, List<Range> claim) {
        StringBuilder out = new StringBuilder();
        for (Range piece : claim) {
            int from = piece.from();
            int to = piece.to();
            while (from < to && isEdge(document.token(from))
                    || from < to - 1 && out.isEmpty() && isComplementizer(document, from)) {
                from++;
            }
            while (from < to && isEdge(document.token(to - 1))) {
                to--;
            }
            boolean space = !out.isEmpty();
            for (int i = from; i < to; i++) {
                Token token = document.token(i);
                space |= i > from && document.token(i - 1).end() < token.start();
                if (!Marks.isQuotationMark(token)) {
                    out.append(space ? " " : "").append(document.text(), token.start(), token.end());
                    space = false;
                }
            }
        }
        return out.isEmpty() ? document.passage(claim).text() : out.toString();
    }

    /** Whether a word opens a clause; "that" may be a pronoun, "That's a bridge", or an article, "That bridge". */
    private boolean isComplementizer(Document document, int i) {
        Token token = document.token(i);
        boolean subject = token.upos() == PRON && document.token(i + 1).upos() == AUX;
        return complementizers.contains(token.lower()) && !subject && token.upos() != DET;
    }

    private static boolean isEdge(Token token) {
        return token.upos() == PUNCT && "()[]".indexOf(token.text().charAt(0)) < 0;
    }
}
