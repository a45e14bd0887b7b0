package org.hearsay.internal.hedging;

import static org.hearsay.internal.text.Upos.PUNCT;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

/** Some tokens of a document, such as those of a claim in one sentence; what lies between its pieces is left out. */
final class Words {

    private final Document document;
    private final int[] at;

    private Words(Document document, int[] at) {
        this.document = document;
        this.at = at;
    }

    /** The tokens of ranges in text order. */
    static Words of(Document document, List<Range> ranges) {
        return new Words(
                document,
                ranges.stream()
                        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                        .toArray());
    }

    /** These words, sentence by sentence. */
    List<Words> sentences() {
        List<Words> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= at.length; i++) {
            if (i == at.length || document.sentenceIndex(at[i]) != document.sentenceIndex(at[from])) {
                sentences.add(new Words(document, Arrays.copyOfRange(at, from, i)));
                from = i;
            }
        }
        return sentences;
    }

    /** The words from one index to before another. */
    Words part(int from, int to) {
        return new Words(document, Arrays.copyOfRange(at, from, to));
    }

    /** The words that hang on a word of these in one of some ways, with all that hangs on them; empty if none does. */
    Words dependents(int head, Set<Deprel> relations) {
        ImmutableIntArray dependents = document.dependents(at[head]);
        for (int i = 0; i < dependents.length(); i++) {
            if (relations.contains(document.deprel(dependents.get(i)))) {
                Range subtree = document.subtree(dependents.get(i));
                return new Words(
                        document, Arrays.stream(at).filter(subtree::contains).toArray());
            }
        }
        return part(0, 0);
    }

    /** The words without the marks at their edges. */
    Words withoutEdgeMarks() {
        int from = 0;
        int to = at.length;
        while (from < to && upos(from) == PUNCT) {
            from++;
        }
        while (to > from && upos(to - 1) == PUNCT) {
            to--;
        }
        return part(from, to);
    }

    /** Marks of the words from one index to before another, one for each run of tokens. */
    List<Mark> marks(int from, int to, String rule) {
        return part(from, to).ranges().stream()
                .map(range -> new Mark(range, rule))
                .toList();
    }

    /** The words as runs of tokens. */
    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 1, from = 0; i <= at.length; i++) {
            if (i == at.length || at[i] != at[i - 1] + 1) {
                ranges.add(new Range(at[from], at[i - 1] + 1));
                from = i;
            }
        }
        return ranges;
    }

    int size() {
        return at.length;
    }

    Token get(int index) {
        return document.token(at[index]);
    }

    Upos upos(int index) {
        return index < 0 || index >= at.length ? Upos.X : get(index).upos();
    }

    String lower(int index) {
        return index < 0 || index >= at.length ? "" : get(index).lower();
    }

    /** The word of these that another is joined to by "and" or the like, or -1. */
    int joinedTo(int index) {
        int head = document.deprel(at[index]) == Deprel.CONJ ? document.head(at[index]) : -1;
        return Math.max(-1, Arrays.binarySearch(at, head));
    }

    /** Where a word stands in the document. */
    int position(int index) {
        return at[index];
    }

    /** Whether others begin right behind these. */
    boolean areFollowedBy(Words others) {
        return at[at.length - 1] == others.at[0] - 1;
    }

    /** Whether a mark ends the sentence in which the words stand, as none ends a headline. */
    boolean endSentence() {
        return document.token(document.sentenceOf(at[0]).to() - 1).upos() == PUNCT;
    }

    /** Whether the words are the first of their sentence, but for marks. */
    boolean openSentence() {
        for (int i = document.sentenceOf(at[0]).from(); i < at[0]; i++) {
            if (document.token(i).upos() != PUNCT) {
                return false;
            }
        }
        return true;
    }
}
