package org.hearsay.internal.syntax;

import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
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

    /**
     * The first dependent of a token in one of some relations, with all that depends on it, as far as it is part of
     * these tokens; empty if there is none.
     */
    public TokenSlice dependents(int head, Set<Deprel> relations) {
        return document.dependents(at[head]).stream()
                .filter(dependent -> relations.contains(document.deprel(dependent)))
                .mapToObj(document::subtree)
                .findFirst()
                .map(subtree -> new TokenSlice(
                        document, Arrays.stream(at).filter(subtree::contains).toArray()))
                .orElseGet(() -> part(0, 0));
    }

    /** The words without the marks at their edges. */
    public TokenSlice withoutEdgeMarks() {
        int from = at(0).skip(PUNCT).index();
        return part(from, Math.max(from, at(size() - 1).back(PUNCT).index() + 1));
    }

    /** Whether a token of these is as asked. */
    public boolean any(Predicate<Token> question) {
        return stream().anyMatch(question);
    }

    /** The index of the last token of a tag, or -1. */
    public int lastIndexOf(Upos tag) {
        int i = size() - 1;
        while (i >= 0 && upos(i) != tag) {
            i--;
        }
        return i;
    }

    /** The index of the question mark among the marks at the end, or -1. */
    public int questionMark() {
        int i = size() - 1;
        while (i > 0 && upos(i) == PUNCT && !lower(i).equals("?")) {
            i--;
        }
        return lower(i).equals("?") ? i : -1;
    }

    /** The tokens. */
    public Stream<Token> stream() {
        return Arrays.stream(at).mapToObj(document::token);
    }

    /** The words as runs of tokens. */
    public List<Range> ranges() {
        return Ranges.joined(
                Arrays.stream(at).mapToObj(i -> new Range(i, i + 1)).toList());
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

    /** The index of a token in the document. */
    public int position(int index) {
        return at[index];
    }

    /** Whether others begin right behind these. */
    public boolean areFollowedBy(TokenSlice others) {
        return at[at.length - 1] == others.at[0] - 1;
    }

    /** Whether a mark ends the sentence of these tokens, as none ends a headline. */
    public boolean endSentence() {
        return document.token(document.sentenceOf(at[0]).to() - 1).upos() == PUNCT;
    }

    /** Whether the words are the first of their sentence, but for marks. */
    public boolean openSentence() {
        return IntStream.range(document.sentenceOf(at[0]).from(), at[0])
                .allMatch(i -> document.token(i).upos() == PUNCT);
    }

    /** A cursor at a word, from which its surroundings are asked. */
    public Cursor at(int index) {
        return new Cursor(this, index);
    }
}
