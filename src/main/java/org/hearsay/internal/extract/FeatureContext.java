package org.hearsay.internal.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.internal.cues.Anchors;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.models.Symbol;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Inflection;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What features read of a document: its tokens as symbols, its quotations, and the candidates that the rules found.
 * Immutable.
 */
public final class FeatureContext {

    private static final double SURE = 0.5;
    static final Symbol OUTSIDE = Symbol.of("#");
    private static final Symbol BEFORE = Symbol.of("before");
    private static final Symbol AFTER = Symbol.of("after");
    private static final Symbol[][] TAGS = Arrays.stream(Upos.values())
            .map(upos -> Arrays.stream(Inflection.values())
                    .map(inflection -> tag(upos, inflection))
                    .toArray(Symbol[]::new))
            .toArray(Symbol[][]::new);

    final Document document;
    private final Vocabulary vocabulary;
    final List<Candidate> candidates;
    private final Symbol[] words;
    private final Symbol[] lemmas;
    private final Symbol[] tags;
    private final Symbol[] relations;
    private final Symbol[] quoteStates;
    private final QuoteMap quotes;
    private final Map<Integer, Candidate> byAnchor = new LinkedHashMap<>();
    private final BitSet cueTokens = new BitSet();
    private final Map<Integer, List<Candidate>> candidatesBySentence = new HashMap<>();

    /** Reads a document. */
    public FeatureContext(Vocabulary vocabulary, Document document, QuoteMap quotes, List<Candidate> candidates) {
        this.quotes = quotes;
        this.vocabulary = vocabulary;
        this.document = document;
        this.candidates = List.copyOf(candidates);
        int size = document.size();
        words = new Symbol[size];
        lemmas = new Symbol[size];
        tags = new Symbol[size];
        relations = new Symbol[size];
        quoteStates = new Symbol[size];
        Map<String, Symbol> known = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Token token = document.token(i);
            words[i] = known.computeIfAbsent(token.lower(), Symbol::of);
            lemmas[i] = known.computeIfAbsent(token.lemma(), Symbol::of);
            tags[i] = TAGS[token.upos().ordinal()][token.inflection().ordinal()];
            relations[i] = known.computeIfAbsent(document.deprel(i).toString(), Symbol::of);
            quoteStates[i] = Marks.isQuotationMark(token) ? MARK : NO_QUOTE;
        }
        for (Quote quote : quotes.quotes()) {
            for (Range piece : quote.pieces()) {
                for (int i = piece.from(); i < piece.to(); i++) {
                    quoteStates[i] = i == piece.from()
                            ? OPENS
                            : i == piece.to() - 1 && quoteStates[i] == MARK
                                    ? CLOSES
                                    : quote.kind() == Quote.Kind.SPEECH ? SPOKEN : QUOTED;
                }
            }
        }
        Set<Integer> sentences = new TreeSet<>();
        for (Candidate candidate : candidates) {
            candidate.cue().forEach(piece -> cueTokens.set(piece.from(), piece.to()));
            byAnchor.putIfAbsent(Anchors.of(document, candidate.cue()), candidate);
            candidate.claim().stream()
                    .mapToInt(piece -> document.sentenceIndex(piece.from()))
                    .forEach(sentences::add);
            candidate.claim().stream()
                    .mapToInt(piece -> document.sentenceIndex(piece.to() - 1))
                    .forEach(sentences::add);
            sentences.add(document.sentenceIndex(candidate.cue().get(0).from()));
            sentences.forEach(sentence -> candidatesBySentence
                    .computeIfAbsent(sentence, key -> new ArrayList<>())
                    .add(candidate));
            sentences.clear();
        }
    }

    static final Symbol NO_QUOTE = Symbol.of("no");
    static final Symbol MARK = Symbol.of("mark");
    static final Symbol OPENS = Symbol.of("opens");
    static final Symbol CLOSES = Symbol.of("closes");
    static final Symbol SPOKEN = Symbol.of("spoken");
    static final Symbol QUOTED = Symbol.of("quoted");

    private static Symbol tag(Upos upos, Inflection inflection) {
        return Symbol.of(inflection == Inflection.NONE ? upos.name() : upos + "-" + inflection);
    }

    /** The part of the surest candidate but one's own that covers a token. */
    Covering covering(int token, @Nullable Candidate own) {
        return coverings(new Range(token, token + 1), own)[0];
    }

    /** For each token of a window the part of the surest candidate but one's own that covers it. */
    Covering[] coverings(Range window, @Nullable Candidate own) {
        Covering[] coverings = new Covering[window.length()];
        Arrays.fill(coverings, Covering.NOTHING);
        int last = document.sentenceIndex(window.to() - 1);
        for (int sentence = document.sentenceIndex(window.from()); sentence <= last; sentence++) {
            for (Candidate candidate : candidatesBySentence.getOrDefault(sentence, List.of())) {
                if (candidate != own) {
                    boolean sure = candidate.confidence() >= SURE;
                    cover(coverings, window, candidate.claim(), sure ? Covering.SURE_CLAIM : Covering.CLAIM);
                    cover(coverings, window, candidate.cue(), sure ? Covering.SURE_CUE : Covering.CUE);
                    cover(coverings, window, candidate.source(), sure ? Covering.SURE_SOURCE : Covering.SOURCE);
                }
            }
        }
        return coverings;
    }

    private static void cover(Covering[] coverings, Range window, List<Range> pieces, Covering part) {
        for (Range piece : pieces) {
            for (int i = Math.max(piece.from(), window.from()); i < Math.min(piece.to(), window.to()); i++) {
                int at = i - window.from();
                coverings[at] = part.compareTo(coverings[at]) > 0 ? part : coverings[at];
            }
        }
    }

    /** The candidate of the rules whose cue has this anchor. */
    public @Nullable Candidate candidateAt(int anchor) {
        return byAnchor.get(anchor);
    }

    /** Whether a word of some pieces belongs to the cue of a rule's candidate. */
    boolean hasCueWord(List<Range> pieces) {
        return pieces.stream().anyMatch(piece -> {
            int next = cueTokens.nextSetBit(piece.from());
            return next >= 0 && next < piece.to();
        });
    }

    Symbol word(int i, Range within) {
        return within.contains(i) ? words[i] : OUTSIDE;
    }

    Symbol lemma(int i, Range within) {
        return within.contains(i) ? lemmas[i] : OUTSIDE;
    }

    Symbol tag(int i, Range within) {
        return within.contains(i) ? tags[i] : OUTSIDE;
    }

    Symbol word(int i) {
        return words[i];
    }

    Symbol lemma(int i) {
        return lemmas[i];
    }

    Symbol tag(int i) {
        return tags[i];
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The candidates of the rules. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** The number of words. */
    public int size() {
        return document.size();
    }

    /** Whether a word is a verb, but no auxiliary. */
    public boolean isVerb(int i) {
        return upos(i) == Upos.VERB;
    }

    List<Symbol> lists(Symbol lemma) {
        return vocabulary.lists(lemma.toString());
    }

    /** A word's dictionary form and tag. */
    public String kind(int i) {
        return lemmas[i] + " " + tags[i];
    }

    Symbol relation(int i) {
        return relations[i];
    }

    Upos upos(int i) {
        return document.token(i).upos();
    }

    Symbol quote(int i) {
        return i >= 0 && i < quoteStates.length ? quoteStates[i] : NO_QUOTE;
    }

    /** In which quotation each word is. */
    QuoteMap quotes() {
        return quotes;
    }

    /** On which side of an anchor a token is. */
    static Symbol side(int token, int anchor) {
        return token < anchor ? BEFORE : AFTER;
    }

    /** A bucket for a length or distance. */
    static Symbol bucket(int length) {
        return Symbol.of(bucketNumber(length));
    }

    static final int BUCKETS = 12;

    static int bucketNumber(int length) {
        return length <= 5
                ? length
                : length <= 7 ? 6 : length <= 10 ? 7 : length <= 15 ? 8 : length <= 25 ? 9 : length <= 40 ? 10 : 11;
    }
}
