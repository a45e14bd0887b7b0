package org.hearsay.internal.bounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.syntax.Cursor;
import org.hearsay.internal.syntax.TokenSlice;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Token;

/** What the steps read of a text. Immutable. */
public final class BoundsContext {

    private final Document document;
    private final QuoteMap quotes;
    private final TokenSlice tokens;
    private final Map<Integer, Candidate> ruled;

    /**
     * Makes a context.
     *
     * @param ruled the candidates of the rules, within their bounds; empty while these are bounded themselves
     */
    public BoundsContext(Document document, QuoteMap quotes, List<Candidate> ruled) {
        this.document = document;
        this.quotes = quotes;
        this.tokens = TokenSlice.of(document, List.of(new Range(0, document.size())));
        this.ruled = ruled.stream()
                .collect(Collectors.toMap(Candidate::anchor, Function.identity(), (first, second) -> first));
    }

    Document document() {
        return document;
    }

    QuoteMap quotes() {
        return quotes;
    }

    /** A cursor at a token, from which its surroundings are asked. */
    Cursor at(int token) {
        return tokens.at(token);
    }

    /** Whether a range has a verb or an auxiliary. */
    boolean hasVerb(Range range) {
        return document.tokens(range).anyMatch(Token::isVerb);
    }

    /** The candidate of the rules whose cue has this anchor. */
    public Optional<Candidate> ruledAt(int anchor) {
        return Optional.ofNullable(ruled.get(anchor));
    }
}
