package org.hearsay.internal.cues;

import static org.hearsay.internal.text.Upos.NUM;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.List;
import java.util.Locale;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/**
 * Keeps out what stands at the head of a report and belongs to nobody's words: "HARTFIELD, May 2 (Reuters) — | It
 * rains", and before its first sentence "HARTFIELD: | It rains".
 */
public final class Dateline {

    private static final int LONGEST = 20;
    private static final int MOST_HEADINGS = 4;

    /** How many letters a body's abbreviation may have: "AP: Mayor resigns" says who says so. */
    private static final int LONGEST_ACRONYM = 4;

    private Dateline() {}

    /**
     * Ranges without the place in capitals, the date and the agency before a dash or colon at the beginning of a
     * paragraph.
     */
    public static List<Range> without(Document document, List<Range> pieces) {
        return pieces.stream()
                .map(piece -> without(piece, end(document, document.paragraphOf(piece.from()))))
                .filter(piece -> piece.length() > 0)
                .toList();
    }

    private static Range without(Range piece, int end) {
        return new Range(Math.min(piece.to(), Math.max(piece.from(), end)), piece.to());
    }

    /** The index after the dateline at the beginning of a paragraph; where it begins if it has none. */
    public static int end(Document document, Range paragraph) {
        int dash = paragraph.from();
        if (!isPlace(document.token(dash).text())) {
            return dash;
        }
        int last = Math.min(paragraph.to() - 1, dash + LONGEST);
        boolean capitals = true;
        while (dash < last && !isDash(document, dash) && isOfDateline(document.token(dash))) {
            if (capitals && document.token(dash).text().equals(":") && isFirstReport(document, paragraph, dash)) {
                return dash + 1;
            }
            capitals &= isPlace(document.token(dash).text());
            dash++;
        }
        // "NATO — the alliance — said" goes on with a small letter.
        boolean begins = dash < paragraph.to() - 1
                && !Character.isLowerCase(document.token(dash + 1).text().charAt(0));
        return begins && isDash(document, dash) ? dash + 1 : paragraph.from();
    }

    /** Whether a paragraph with a colon is the first that is no heading, and no speaker's turn in a transcript. */
    private static boolean isFirstReport(Document document, Range paragraph, int colon) {
        List<Range> paragraphs = document.paragraphs();
        int index = document.paragraphIndex(colon);
        if (index > MOST_HEADINGS || !endsSentence(document, paragraph)) {
            return false;
        }
        boolean prose = document.tokens().subList(colon, Math.min(paragraph.to(), colon + LONGEST)).stream()
                .anyMatch(token -> Character.isLowerCase(token.text().charAt(0)));
        boolean acronym = colon == paragraph.from() + 1
                && document.token(paragraph.from()).text().length() <= LONGEST_ACRONYM;
        boolean first = paragraphs.subList(0, index).stream().noneMatch(heading -> endsSentence(document, heading));
        boolean talk = index + 1 < paragraphs.size()
                && Labels.in(document, paragraphs.get(index + 1)).isPresent();
        return prose && !acronym && first && !talk;
    }

    private static boolean endsSentence(Document document, Range paragraph) {
        return document.token(paragraph.to() - 1).text().equals(".");
    }

    private static boolean isPlace(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfDateline(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.upos() == NUM || token.upos() == PUNCT;
    }

    /** Whether a dash stands apart from the word before it. */
    private static boolean isDash(Document document, int i) {
        Token token = document.token(i);
        return Marks.isDash(token) && i > 0 && document.token(i - 1).end() < token.start();
    }
}
