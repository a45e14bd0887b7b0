package org.hearsay.internal.spans;

import java.util.List;
import java.util.Locale;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** Keeps out what stands at the head of a report and belongs to nobody's words: "HARTFIELD, May 2 (Reuters) — | It rains". */
final class Dateline {

    private Dateline() {}

    /** Ranges without the place in capitals, the date and the agency before a dash at the beginning of a paragraph. */
    static List<Range> without(Document document, List<Range> pieces) {
        return pieces.stream().map(piece -> without(document, piece)).toList();
    }

    private static Range without(Document document, Range piece) {
        if (document.paragraphOf(piece.from()).from() != piece.from() || !isPlace(document.token(piece.from()).text())) {
            return piece;
        }
        int dash = piece.from();
        while (dash < piece.to() - 1 && !isDash(document, dash) && isOfDateline(document.token(dash))) {
            dash++;
        }
        // "NATO — the alliance — said" goes on with a small letter.
        boolean begins = dash < piece.to() - 1 && !Character.isLowerCase(document.token(dash + 1).text().charAt(0));
        return begins && isDash(document, dash) ? new Range(dash + 1, piece.to()) : piece;
    }

    private static boolean isPlace(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfDateline(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.tag().equals("NUM") || token.tag().equals("PUNCT");
    }

    /** Whether a dash stands apart from the word before it. */
    private static boolean isDash(Document document, int i) {
        Token token = document.token(i);
        return Marks.isDash(token) && i > 0 && document.token(i - 1).end() < token.start();
    }
}
