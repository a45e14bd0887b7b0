package org.hearsay.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.internal.models.Models;
import org.hearsay.internal.models.Parser;
import org.hearsay.internal.models.Tag;
import org.hearsay.internal.models.TagModel;
import org.hearsay.internal.models.Tagger;
import org.hearsay.internal.models.Tree;

/**
 * Reads texts into documents: paragraphs, sentences, and tokens with tags, lemmas and dependencies. Immutable and
 * thread-safe.
 */
public final class DocumentReader {

    /**
     * How many tokens a sentence may have unless a user says otherwise: more than any sentence that people write to be
     * read.
     */
    public static final int MAXIMUM_SENTENCE_LENGTH = 500;

    private final Sentences sentences;
    private final WordSplitter words;
    private final TagModel tags;
    private final Parser parser;
    private final Tokens tokens;
    private final int maximumSentenceLength;

    private DocumentReader(TagModel tags, Parser parser, int maximumSentenceLength) {
        WordLists lists = WordLists.bundled();
        Abbreviations abbreviations = new Abbreviations(lists);
        this.sentences = new Sentences(Models.breaks(), lists, abbreviations);
        this.words = new WordSplitter(lists, abbreviations);
        this.tokens = new Tokens(lists);
        this.tags = tags;
        this.parser = parser;
        this.maximumSentenceLength = maximumSentenceLength;
    }

    /**
     * Makes a reader and loads its models.
     *
     * @param maximumSentenceLength how many tokens a sentence may have; a longer one is cut, so that later work stays
     *     linear
     * @throws IllegalArgumentException if {@code maximumSentenceLength} isn't positive
     * @throws IllegalStateException if a model is missing or damaged
     */
    public static DocumentReader load(int maximumSentenceLength) {
        if (maximumSentenceLength < 1) {
            throw new IllegalArgumentException("maximumSentenceLength must be positive: " + maximumSentenceLength);
        }
        return new DocumentReader(Models.tags(), Models.parser(), maximumSentenceLength);
    }

    /** Makes a reader of a parser that was just trained. */
    public static DocumentReader of(TagModel tags, Parser parser) {
        return new DocumentReader(tags, parser, MAXIMUM_SENTENCE_LENGTH);
    }

    /** Reads a text. Thread-safe. */
    public Document read(String text) {
        Tagger tagger = tags.tagger();
        List<Tree> trees = new ArrayList<>();
        List<Token> all = new ArrayList<>(text.length() / 5);
        List<Range> sentenceRanges = new ArrayList<>();
        List<Range> paragraphRanges = new ArrayList<>();
        for (Stretch paragraph : Paragraphs.of(text)) {
            int paragraphFrom = all.size();
            for (Stretch sentence : sentences.of(text, paragraph)) {
                for (List<Word> part : cut(words.split(text, sentence))) {
                    int from = all.size();
                    List<Tag> partTags = tokens.add(text, part, tagger, all);
                    trees.add(parser.parse(TokenSplitter.forms(all.subList(from, all.size())), partTags));
                    sentenceRanges.add(new Range(from, all.size()));
                }
            }
            if (all.size() > paragraphFrom) {
                paragraphRanges.add(new Range(paragraphFrom, all.size()));
            }
        }
        return new Document(text, all, Dependencies.of(trees), sentenceRanges, paragraphRanges);
    }

    /** Cuts the words of a sentence into parts of no more tokens than allowed; none is empty. */
    private List<List<Word>> cut(List<Word> sentence) {
        List<List<Word>> parts = new ArrayList<>(1);
        int from = 0;
        int length = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int pieces = sentence.get(i).cuts().length + 1;
            if (length + pieces > maximumSentenceLength && i > from) {
                parts.add(sentence.subList(from, i));
                from = i;
                length = 0;
            }
            length += pieces;
        }
        if (from < sentence.size()) {
            parts.add(sentence.subList(from, sentence.size()));
        }
        return parts;
    }
}
