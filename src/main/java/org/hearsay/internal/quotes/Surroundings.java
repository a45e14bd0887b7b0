package org.hearsay.internal.quotes;

import static org.hearsay.internal.text.Upos.PROPN;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.stream.IntStream;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.WordList;

/**
 * The words of a sentence around a quotation, counted from its marks outwards.
 *
 * @param document the document
 * @param sentence the sentence of the opening mark
 * @param marks the quotation with its marks
 */
record Surroundings(Document document, Range sentence, Range marks) {

    /** The word or mark at a distance before the quotation, in lower case; empty if the sentence hasn't so many. */
    String before(int distance) {
        int index = marks.from() - 1 - distance;
        return index < sentence.from() ? "" : document.token(index).lower();
    }

    /** The lemma at a distance before the quotation; empty if the sentence hasn't so many words. */
    String lemmaBefore(int distance) {
        int index = marks.from() - 1 - distance;
        return index < sentence.from() ? "" : document.token(index).lemma();
    }

    /** The lemma at a distance behind the quotation; empty if the paragraph hasn't so many words. */
    String lemmaAfter(int distance) {
        int index = marks.to() + distance;
        return index >= end() ? "" : document.token(index).lemma();
    }

    /** Whether a lemma of a list is one of the {@code count} nearest before the quotation. */
    boolean anyBefore(int count, WordList list) {
        return IntStream.range(0, count).anyMatch(i -> list.contains(lemmaBefore(i)));
    }

    /** Whether a lemma of a list is one of the {@code count} nearest behind the quotation. */
    boolean anyAfter(int count, WordList list) {
        return IntStream.range(0, count).anyMatch(i -> list.contains(lemmaAfter(i)));
    }

    /** Whether the quotation begins its sentence, or a mark parts it from the words before. */
    boolean begins() {
        return marks.from() == sentence.from()
                || document.token(marks.from() - 1).upos() == PUNCT;
    }

    /** Whether the quotation begins its sentence. */
    boolean beginsSentence() {
        return marks.from() == sentence.from();
    }

    /** Whether the words near the quotation have capital letters as in a headline; false if there are none. */
    boolean inHeadline(int near) {
        int words = 0;
        int last = Math.min(end(), marks.to() + near);
        for (int i = Math.max(sentence.from(), marks.from() - near); i < last; i++) {
            Token token = document.token(i);
            if (!marks.contains(i) && Inside.isWord(token)) {
                if (Inside.isLower(token)
                        && !Inside.staysSmall(token)
                        && !token.lower().startsWith("'")) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }

    /** Whether the quotation parts a name: Ana "Red" Ruiz. */
    boolean betweenNames() {
        return marks.from() > sentence.from()
                && marks.to() < end()
                && document.token(marks.from() - 1).upos() == PROPN
                && document.token(marks.to()).upos() == PROPN;
    }

    /** The end of the sentence that the quotation ends in. */
    private int end() {
        return document.sentenceOf(marks.to() - 1).to();
    }
}
