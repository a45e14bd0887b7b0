package org.hearsay.internal.syntax;

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

/**
 * Some tokens of a document, such as those of a claim in one sentence; what lies between its pieces is left out.
 * Indices count within the slice; before its first and behind its last token there is one without letters, of tag X.
 * Immutable.
 */
public final class TokenSlice {

    private final Document document;
    private final int[] at;

    private TokenSlice(Document document, int[] at) {
        this.document = document;
        this.at = at;
    }

    /** All tokens of a document, so that indices are the document's own. */
    public static TokenSlice of(Document document) {
        return of(document, List.of(new Range(0, document.size())));
    }

    /** The tokens of ranges in text order. */
    public static TokenSlice of(Document document, List<Range> ranges) {
        return new TokenSlice(
                document,
                ranges.stream()
                        .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                        .toArray());
    }

    /** These words, sentence by sentence. */
    public List<TokenSlice> sentences() {
        List<TokenSlice> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= at.length; i++) {
            if (i == at.length || document.sentenceIndex(at[i]) != document.sentenceIndex(at[from])) {
                sentences.add(new TokenSlice(document, Arrays.copyOfRange(at, from, i)));
                from = i;
            }
        }
        return sentences;
    }

    /** The words from one index to before another. */
    public TokenSlice part(int from, int to) {
        return new TokenSlice(document, Arrays.copyOfRange(at, from, to));
    }

    /** The words that hang on a word of these in one of some ways, with all that hangs on them; empty if none does. */
    public TokenSlice dependents(int head, Set<Deprel> relations) {
        ImmutableIntArray dependents = document.dependents(at[head]);
        for (int i = 0; i < dependents.length(); i++) {
            if (relations.contains(document.deprel(dependents.get(i)))) {
                Range subtree = document.subtree(dependents.get(i));
                return new TokenSlice(
                        document, Arrays.stream(at).filter(subtree::contains).toArray());
            }
        }
        return part(0, 0);
    }

    /** The words without the marks at their edges. */
    public TokenSlice withoutEdgeMarks() {
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

    /** The words as runs of tokens. */
    public List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int i = 1, from = 0; i <= at.length; i++) {
            if (i == at.length || at[i] != at[i - 1] + 1) {
                ranges.add(new Range(at[from], at[i - 1] + 1));
                from = i;
            }
        }
        return ranges;
    }

    public int size() {
        return at.length;
    }

    public Token get(int index) {
        return document.token(at[index]);
    }

    public Upos upos(int index) {
        return index < 0 || index >= at.length ? Upos.X : get(index).upos();
    }

    public String lower(int index) {
        return index < 0 || index >= at.length ? "" : get(index).lower();
    }

    /** The word of these that another is joined to by "and" or the like, or -1. */
    public int joinedTo(int index) {
        int head = document.deprel(at[index]) == Deprel.CONJ ? document.head(at[index]) : -1;
        return Math.max(-1, Arrays.binarySearch(at, head));
    }

    /** Where a word stands in the document. */
    public int position(int index) {
        return at[index];
    }

    /** Whether others begin right behind these. */
    public boolean areFollowedBy(TokenSlice others) {
        return at[at.length - 1] == others.at[0] - 1;
    }

    /** Whether a mark ends the sentence in which the words stand, as none ends a headline. */
    public boolean endSentence() {
        return document.token(document.sentenceOf(at[0]).to() - 1).upos() == PUNCT;
    }

    /** Whether the words are the first of their sentence, but for marks. */
    public boolean openSentence() {
        for (int i = document.sentenceOf(at[0]).from(); i < at[0]; i++) {
            if (document.token(i).upos() != PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** A cursor at a word, from which its surroundings are asked. */
    public Cursor at(int index) {
        return new Cursor(this, index);
    }
}
