package org.hearsay;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.internal.Finders;
import org.hearsay.internal.Pipeline;
import org.hearsay.internal.rules.OwnRules;
import org.hearsay.internal.text.DocumentReader;
import org.hearsay.internal.text.Lines;
import org.hearsay.internal.text.WordLists;

/**
 * Finds the attributions of English news text: who claims what, in which words, and how surely.
 *
 * <pre>{@code
 * AttributionParser parser = AttributionParser.create();
 * for (Attribution a : parser.parse("The mayor said the bridge is safe.")) {
 *     System.out.println(a.speaker().name() + " | " + a.hedging().level() + " | " + a.claim().text());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: make one, share it. Making one loads models and rules; nothing is ever downloaded.
 */
public final class AttributionParser {

    /**
     * The least confidence of what is given back unless {@link Builder#minimumConfidence} says otherwise: 0.42. Changes
     * with the models, and so is read anew by each version: no compiler copies it into its callers.
     */
    public static final double DEFAULT_MINIMUM_CONFIDENCE = Double.valueOf(Pipeline.MINIMUM_CONFIDENCE);

    private final Pipeline pipeline;
    private final double minimumConfidence;
    private final boolean includeAuthorClaims;

    private AttributionParser(Builder builder) {
        pipeline =
                new Pipeline(Finders.BOTH, builder.words, List.copyOf(builder.ownRules), builder.maximumSentenceLength);
        minimumConfidence = builder.minimumConfidence;
        includeAuthorClaims = builder.includeAuthorClaims;
    }

    /**
     * Makes a parser with default settings.
     *
     * @return a parser
     * @throws IllegalStateException if a model of the library is missing or broken
     */
    public static AttributionParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with settings of its own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the attributions of a text. Paragraphs are told apart by line breaks.
     *
     * @param text English text; any Unicode, of any length
     * @return the attributions in text order, immutable; empty for a text without any, such as a blank one. Offsets are
     *     UTF-16 units of {@code text}, half-open.
     */
    public List<Attribution> parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return pipeline.parse(text.toString(), minimumConfidence, includeAuthorClaims);
    }

    /**
     * Finds the attributions of a text, and keeps the text, its paragraphs and its sentences with them.
     *
     * @param id the document's name, such as a file's name or an IRI
     * @param text English text; any Unicode, of any length
     * @return the text with what {@link #parse(CharSequence)} gives
     */
    public ParsedText parse(String id, CharSequence text) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        return pipeline.parse(id, text.toString(), minimumConfidence, includeAuthorClaims);
    }

    /** The settings that results are filtered by, in one line. */
    @Override
    public String toString() {
        return "AttributionParser (minimumConfidence " + minimumConfidence
                + (includeAuthorClaims ? ", includeAuthorClaims)" : ")");
    }

    /** Settings of an {@link AttributionParser}. Not thread-safe. */
    public static final class Builder {

        private static final int SHORTEST_SENTENCE_LIMIT = 20;

        private WordLists words = WordLists.bundled();
        private final List<OwnRules> ownRules = new ArrayList<>();
        private int maximumSentenceLength = DocumentReader.MAXIMUM_SENTENCE_LENGTH;
        private double minimumConfidence = DEFAULT_MINIMUM_CONFIDENCE;
        private boolean includeAuthorClaims;

        private Builder() {}

        /**
         * Sets the least {@linkplain Attribution#confidence() confidence} of what is given back. Default:
         * {@link AttributionParser#DEFAULT_MINIMUM_CONFIDENCE}, which leaves out most of what is ascribed inside
         * another's claim, as "she knows it" in "He said she knows it"; 0 gives it, too.
         *
         * @param value a probability
         * @return this
         * @throws IllegalArgumentException if {@code value} isn't between 0 and 1
         */
        public Builder minimumConfidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("minimumConfidence must be between 0 and 1: " + value);
            }
            minimumConfidence = value;
            return this;
        }

        /**
         * Sets whether the clauses that belong to no attribution and stand in no quotation come back too, as claims of
         * {@link Speaker#AUTHOR} without source and cue. Then each clause of a claim that is surer or less sure than
         * the whole comes back as well, or is denied where the whole isn't: as a claim of the same speaker within it,
         * without source and cue, found by "clause". In "The bridge is safe but may close" that is "but may close".
         * That somebody says something comes back where the author hedges or denies it, found by "author": "The mayor
         * may have said". Default: false.
         *
         * @param value whether to include them
         * @return this
         */
        public Builder includeAuthorClaims(boolean value) {
            includeAuthorClaims = value;
            return this;
        }

        /**
         * Adds a file of rules. A rule with the id of one of the library's replaces it. May be called several times.
         *
         * @param file a rule file, UTF-8; {@link #build} reads it
         * @return this
         */
        public Builder rules(Path file) {
            ownRules.add(OwnRules.of(Objects.requireNonNull(file, "file")));
            return this;
        }

        /**
         * Adds the rules that a reader has. Otherwise like {@link #rules(Path)}.
         *
         * @param name what errors call them
         * @param rules the rules; is read to its end at once, and isn't closed
         * @return this
         * @throws IllegalArgumentException if {@code rules} can't be read; mistakes in it fail in {@link #build}
         */
        public Builder rules(String name, Reader rules) {
            Objects.requireNonNull(name, "name");
            List<String> lines = Lines.ofReader(name, Objects.requireNonNull(rules, "rules"));
            ownRules.add(new OwnRules(name, () -> lines));
            return this;
        }

        /**
         * Adds the rules of a resource on the class path. Otherwise like {@link #rules(Path)}.
         *
         * @param resource its path from the root, without a leading slash, such as {@code rules/harbour.rules}, as the
         *     thread's context class loader finds it, UTF-8; {@link #build} reads it
         * @return this
         */
        public Builder rulesResource(String resource) {
            Objects.requireNonNull(resource, "resource");
            ownRules.add(new OwnRules(resource, () -> Lines.ofClassPath(resource)));
            return this;
        }

        /**
         * Adds entries to a word list, such as cue verbs to "say-verbs", or makes a new list for rules of your own.
         *
         * @param list the name of the list: lower-case words joined by hyphens
         * @param entries words and phrases; letter case doesn't matter
         * @return this
         * @throws IllegalArgumentException if the name has another shape, or an entry is blank, longer than 200
         *     characters or has control characters
         */
        public Builder words(String list, Iterable<String> entries) {
            words = words.with(Objects.requireNonNull(list, "list"), Objects.requireNonNull(entries, "entries"));
            return this;
        }

        /**
         * Adds the entries that a reader has to a word list: one a line, {@code #} begins a comment.
         *
         * @param list the name of the list
         * @param entries the entries; is read to its end at once, and isn't closed
         * @return this
         * @throws IllegalArgumentException naming list, line and reason, if it can't be read or an entry can't be used
         */
        public Builder words(String list, Reader entries) {
            Objects.requireNonNull(list, "list");
            return words(
                    list, WordLists.entries(list, Lines.ofReader(list, Objects.requireNonNull(entries, "entries"))));
        }

        /**
         * Adds the entries of a resource on the class path to a word list: one a line, {@code #} begins a comment.
         *
         * @param list the name of the list
         * @param resource its path from the root, without a leading slash, as the thread's context class loader finds
         *     it, UTF-8
         * @return this
         * @throws IllegalArgumentException naming resource, line and reason, if it can't be read or an entry can't be
         *     used
         */
        public Builder wordsResource(String list, String resource) {
            Objects.requireNonNull(resource, "resource");
            return words(list, WordLists.entries(resource, Lines.ofClassPath(resource)));
        }

        /**
         * Sets the number of tokens after which a sentence is cut, so that hostile input can't cost more than linear
         * time. Default: 500, more than any sentence that people write for others to read.
         *
         * @param tokens the limit, at least 20
         * @return this
         * @throws IllegalArgumentException if {@code tokens} is below 20
         */
        public Builder maximumSentenceLength(int tokens) {
            if (tokens < SHORTEST_SENTENCE_LIMIT) {
                throw new IllegalArgumentException(
                        "maximumSentenceLength must be at least " + SHORTEST_SENTENCE_LIMIT + ": " + tokens);
            }
            maximumSentenceLength = tokens;
            return this;
        }

        /**
         * Makes the parser. Everything that can fail, fails here.
         *
         * @return a parser
         * @throws IllegalArgumentException naming file, line and reason, if a rule file can't be read or has a mistake
         * @throws IllegalStateException if a model of the library is missing or broken
         */
        public AttributionParser build() {
            return new AttributionParser(this);
        }
    }
}
