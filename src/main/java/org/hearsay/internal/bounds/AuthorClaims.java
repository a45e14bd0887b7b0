package org.hearsay.internal.bounds;

import static org.hearsay.internal.text.Upos.AUX;
import static org.hearsay.internal.text.Upos.CCONJ;
import static org.hearsay.internal.text.Upos.SCONJ;
import static org.hearsay.internal.text.Upos.VERB;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.Origin;
import org.hearsay.internal.cues.Candidate;
import org.hearsay.internal.cues.ClaimEdges;
import org.hearsay.internal.cues.Dateline;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.quotes.QuoteMap;
import org.hearsay.internal.text.Deprel;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;
import org.hearsay.internal.text.Ranges;
import org.hearsay.internal.text.Token;
import org.hearsay.internal.text.Upos;

/**
 * Finds the author's own claims: the clauses that belong to no attribution and stand in no quotation, and that somebody
 * says something. Immutable and thread-safe.
 */
public final class AuthorClaims {

    /** Who proposes that a source says something: "The mayor may have said". */
    private static final String OF_CUE = "author-of-cue";

    private static final String FOUND_BY = "author";

    /** Candidates without source and cue: one a clause with a verb, in text order, then one a cue in nobody's claim. */
    public List<Candidate> find(Document document, QuoteMap quotes, List<Candidate> candidates) {
        boolean[] taken = new boolean[document.size()];
        boolean[] claimed = new boolean[document.size()];
        for (Candidate candidate : candidates) {
            for (List<Range> part : List.of(candidate.source(), candidate.cue(), candidate.claim())) {
                for (Range range : part) {
                    Arrays.fill(taken, range.from(), range.to(), true);
                }
            }
        }
        // Somebody's words aren't the author's, even where nothing tells whose they are.
        quotes.quotes().stream()
                .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
                .flatMap(quote -> quote.pieces().stream())
                .forEach(piece -> Arrays.fill(taken, piece.from(), piece.to(), true));
        candidates.stream()
                .flatMap(candidate -> candidate.claim().stream())
                .forEach(piece -> Arrays.fill(claimed, piece.from(), piece.to(), true));
        List<Candidate> claims = new ArrayList<>();
        for (Range sentence : document.sentences()) {
            int from = sentence.from();
            for (int i = sentence.from(); i <= sentence.to(); i++) {
                if (i == sentence.to() || taken[i] || startsClause(document, sentence, i)) {
                    add(document, from, i, claims);
                    from = i < sentence.to() && taken[i] ? i + 1 : i;
                }
            }
        }
        candidates.stream()
                .filter(candidate -> !candidate.cue().isEmpty()
                        && !claimed[candidate.cue().get(0).from()])
                .forEach(candidate -> claims.add(ofCue(candidate)));
        return claims;
    }

    /** Whether a candidate is the author's claim that a source says something: "The mayor may have said". */
    public static boolean isOfCue(Candidate candidate) {
        return candidate.proposedBy().equals(OF_CUE);
    }

    private static Candidate ofCue(Candidate candidate) {
        List<Range> clause = Ranges.joined(Stream.concat(candidate.source().stream(), candidate.cue().stream())
                .toList());
        return Candidate.by(OF_CUE, AttributionType.STATEMENT, 1)
                .origin(Origin.AUTHOR)
                .claim(clause)
                .build();
    }

    private static void add(Document document, int from, int to, List<Candidate> claims) {
        if (from >= to) {
            return;
        }
        List<Range> claim = ClaimEdges.trim(document, Dateline.without(document, List.of(new Range(from, to))));
        if (!claim.isEmpty() && isClause(document, claim.get(0))) {
            claims.add(Candidate.by(FOUND_BY, AttributionType.STATEMENT, 1)
                    .origin(Origin.AUTHOR)
                    .claim(withQuestionMark(document, claim, to))
                    .build());
        }
    }

    /** A question with its mark, without which it would claim something. */
    private static List<Range> withQuestionMark(Document document, List<Range> claim, int to) {
        Range piece = claim.get(0);
        boolean asked = piece.to() < to && document.token(piece.to()).text().equals("?");
        return asked ? List.of(new Range(piece.from(), piece.to() + 1)) : claim;
    }

    /** Whether there is a verb with something else; "a hastily arranged talk" has none. */
    private static boolean isClause(Document document, Range range) {
        return range.length() > 1
                && IntStream.range(range.from(), range.to()).anyMatch(i -> {
                    Upos tag = document.token(i).upos();
                    return tag == AUX || tag == VERB && document.deprel(i) != Deprel.AMOD;
                });
    }

    /** A conjunction or relative pronoun behind a comma, or what follows a semicolon, begins a clause. */
    private static boolean startsClause(Document document, Range sentence, int index) {
        if (index == sentence.from()) {
            return false;
        }
        Token before = document.token(index - 1);
        Token token = document.token(index);
        return before.text().equals(";")
                || before.text().equals(",") && (token.upos() == CCONJ || token.upos() == SCONJ);
    }
}
