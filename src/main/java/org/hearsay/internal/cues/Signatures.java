package org.hearsay.internal.cues;

import static org.hearsay.internal.text.Upos.ADP;
import static org.hearsay.internal.text.Upos.DET;
import static org.hearsay.internal.text.Upos.PUNCT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.AttributionType;
import org.hearsay.Origin;
import org.hearsay.internal.quotes.Marks;
import org.hearsay.internal.quotes.Quote;
import org.hearsay.internal.text.Document;
import org.hearsay.internal.text.Range;

/** Gives a quotation that fills its paragraphs to the name behind a dash in the paragraph below: a signature. */
public final class Signatures {

    /** Who proposes a signed quotation. */
    private static final String SIGNATURE = "signature";

    /** All seven of PolNeAR's train part are marked. */
    private static final double CONFIDENCE = 0.95;

    private static final int LONGEST = 15;

    private final Document document;

    private Signatures(Document document) {
        this.document = document;
    }

    /** Candidates and those of signed quotations, in text order. */
    public static List<Candidate> with(Document document, List<Quote> quotes, List<Candidate> candidates) {
        Signatures signatures = new Signatures(document);
        return Stream.concat(candidates.stream(), quotes.stream().flatMap(quote -> signatures.signed(quote).stream()))
                .sorted(Comparator.comparingInt(Candidate::from))
                .toList();
    }

    private Optional<Candidate> signed(Quote quote) {
        if (quote.to() == document.size() || !fillsParagraphs(quote)) {
            return Optional.empty();
        }
        Range below = document.paragraphOf(quote.to());
        Range dash = new Range(below.from(), below.from() + 1);
        return source(below)
                .map(source -> Candidate.by(SIGNATURE, AttributionType.STATEMENT, CONFIDENCE)
                        .origin(Origin.LAYOUT)
                        .anchor(dash.from())
                        .source(List.of(source))
                        .cue(List.of(dash))
                        .claim(quote.pieces())
                        .build());
    }

    private boolean fillsParagraphs(Quote quote) {
        return quote.pieces().stream().allMatch(piece -> piece.equals(document.paragraphOf(piece.from())));
    }

    /** The few words behind a dash if they begin with a name: all of them, or the name before a comma and a verb. */
    private Optional<Range> source(Range paragraph) {
        int from = paragraph.from() + 1;
        if (paragraph.length() < 2
                || paragraph.length() > LONGEST
                || !isDash(paragraph.from())
                || isDash(paragraph.to() - 1)) {
            return Optional.empty();
        }
        int comma = IntStream.range(from, paragraph.to())
                .filter(i -> document.token(i).text().equals(","))
                .findFirst()
                .orElse(paragraph.to());
        Range name = new Range(from, comma);
        return Stream.of(new Range(from, paragraph.to()), name)
                .filter(words -> isName(name) && isVerbless(words))
                .findFirst()
                .flatMap(words ->
                        ClaimEdges.trim(document, List.of(words)).stream().findFirst());
    }

    private boolean isDash(int i) {
        return Marks.isDash(document.token(i));
    }

    /** Whether words are written as a name is: "Ruiz", "Mayor Ruiz of Hartfield", "Dr. J. Ruiz". */
    private boolean isName(Range words) {
        return words.length() > 0
                && Character.isUpperCase(document.token(words.from()).text().charAt(0))
                && document.tokens().subList(words.from(), words.to()).stream()
                        .allMatch(token -> Character.isUpperCase(token.text().charAt(0))
                                || Set.of(ADP, DET, PUNCT).contains(token.upos()));
    }

    private boolean isVerbless(Range range) {
        return IntStream.range(range.from(), range.to())
                .noneMatch(i -> document.token(i).upos().isVerb());
    }
}
