package org.hearsay.internal.text;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Passage;
import org.hearsay.Span;

/**
 * A text with its tokens, their dependencies, sentences and paragraphs; sentences tile paragraphs, paragraphs tile the
 * tokens. Immutable.
 */
public final class Document {

    private final String text;
    private final List<Token> tokens;
    private final List<Range> sentences;
    private final List<Range> paragraphs;
    private final int[] sentenceOf;
    private final int[] paragraphOf;
    private final Dependencies dependencies;

    /**
     * Makes a document in which each token is a root by itself.
     *
     * @param text the text, untouched
     * @param tokens all tokens in text order
     * @param sentences token ranges that tile the tokens; none crosses a paragraph
     * @param paragraphs token ranges that tile the tokens
     */
    public Document(String text, List<Token> tokens, List<Range> sentences, List<Range> paragraphs) {
        this(text, tokens, Dependencies.none(tokens.size()), sentences, paragraphs);
    }

    Document(
            String text, List<Token> tokens, Dependencies dependencies, List<Range> sentences, List<Range> paragraphs) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.dependencies = dependencies;
        this.sentences = List.copyOf(sentences);
        this.paragraphs = List.copyOf(paragraphs);
        this.sentenceOf = index(this.sentences, "sentences");
        this.paragraphOf = index(this.paragraphs, "paragraphs");
    }

    private int[] index(List<Range> ranges, String name) {
        int[] of = new int[tokens.size()];
        int next = 0;
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).from() != next || ranges.get(i).isEmpty()) {
                throw new IllegalArgumentException(name + " don't tile the tokens at token " + next);
            }
            for (; next < ranges.get(i).to(); next++) {
                of[next] = i;
            }
        }
        if (next != tokens.size()) {
            throw new IllegalArgumentException(name + " end at token " + next + " of " + tokens.size());
        }
        return of;
    }

    /** The text that was given to {@code parse}. */
    public String text() {
        return text;
    }

    /** All tokens in text order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at an index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens of a range. */
    public Stream<Token> tokens(Range range) {
        return tokens.subList(range.from(), range.to()).stream();
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token that a token hangs on, in its sentence; -1 for a root. */
    public int head(int token) {
        return dependencies.head(token);
    }

    /** How a token depends on its head; {@link Deprel#ROOT} for a root. */
    public Deprel deprel(int token) {
        return dependencies.deprel(token);
    }

    /** The tokens that hang on a token, in text order. */
    public ImmutableIntArray dependents(int token) {
        return dependencies.dependents(token);
    }

    /** A token with all that hangs on it, directly or not. */
    public Range subtree(int token) {
        return dependencies.subtree(token);
    }

    /** The sentences, as token ranges. */
    public List<Range> sentences() {
        return sentences;
    }

    /** The paragraphs, as token ranges. */
    public List<Range> paragraphs() {
        return paragraphs;
    }

    /** The sentence that holds a token. */
    public Range sentenceOf(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The paragraph that holds a token. */
    public Range paragraphOf(int token) {
        return paragraphs.get(paragraphOf[token]);
    }

    /** The index in {@link #sentences()} of the sentence that holds a token. */
    public int sentenceIndex(int token) {
        return sentenceOf[token];
    }

    /** The index in {@link #paragraphs()} of the paragraph that holds a token. */
    public int paragraphIndex(int token) {
        return paragraphOf[token];
    }

    /** The part of the text that a non-empty token range covers. */
    public Span span(Range range) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    /** The words that a non-empty token range covers, as they stand in the text. */
    public String words(Range range) {
        return span(range).cut(text);
    }

    /** The passage of one or more non-empty token ranges, in text order. */
    public Passage passage(List<Range> ranges) {
        List<Span> spans = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            spans.add(span(range));
        }
        return Passage.of(text, spans);
    }
}
