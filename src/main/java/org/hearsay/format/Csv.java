package org.hearsay.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;
import org.hearsay.Passage;
import org.hearsay.Speaker;

/**
 * Comma-separated values for spreadsheets (RFC 4180): one row an attribution.
 *
 * <pre>{@code
 * StringBuilder out = new StringBuilder();
 * Csv.writeHeader(out);
 * Csv.write(out, parser.parse("news.txt", text));
 * }</pre>
 *
 * <p>The columns are document, number (from 1 in each document), speaker, kind, role, affiliation, source, cue, claim,
 * proposition, ascription, level, polarity, mood, markers (words and rules), framing, quotation, type, confidence,
 * foundBy, origin, within (the number of the enclosing attribution), sourceSpans, cueSpans and claimSpans (offsets in
 * UTF-16 units, the end exclusive: {@code [0, 14)}). What is absent is an empty cell. Lines end with CR LF; cells with
 * commas, semicolons, quotation marks, tabs or line breaks are quoted.
 *
 * <p>Texts come from strangers, and spreadsheets run what looks like a formula. So an apostrophe is put before what
 * begins with {@code =}, {@code +}, {@code -} or {@code @}, or their wide forms, blanks before it or not: at the start
 * of a cell, and behind line breaks, tabs and semicolons, at which some spreadsheets split. Control characters and
 * surrogates without a partner, which no spreadsheet takes, become U+FFFD.
 *
 * <p>All methods are thread-safe.
 */
public final class Csv {

    private static final List<String> HEADER = List.of(
            "document",
            "number",
            "speaker",
            "kind",
            "role",
            "affiliation",
            "source",
            "cue",
            "claim",
            "proposition",
            "ascription",
            "level",
            "polarity",
            "mood",
            "markers",
            "framing",
            "quotation",
            "type",
            "confidence",
            "foundBy",
            "origin",
            "within",
            "sourceSpans",
            "cueSpans",
            "claimSpans");

    private Csv() {}

    /**
     * Writes the row of column names.
     *
     * @param out where to; is neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void writeHeader(Appendable out) throws IOException {
        out.append(row(HEADER));
    }

    /**
     * Writes the attributions of a parsed text, a row each.
     *
     * @param out where to; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     */
    public static void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The rows of a parsed text, without that of column names.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     */
    public static String format(ParsedText parsed) {
        return rows(parsed.id(), parsed.attributions());
    }

    /**
     * Writes a document's attributions, a row each.
     *
     * @param out where to; is neither flushed nor closed
     * @param document the document's name
     * @param attributions its attributions
     * @throws IOException if {@code out} throws it
     */
    public static void write(Appendable out, String document, List<Attribution> attributions) throws IOException {
        out.append(rows(document, attributions));
    }

    private static String rows(String document, List<Attribution> attributions) {
        Numbers numbers = Numbers.of(attributions);
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (Attribution attribution : attributions) {
            rows.append(row(cells(document, ++number, attribution, numbers.within(attribution))));
        }
        return rows.toString();
    }

    private static List<String> cells(String document, int number, Attribution a, Optional<Integer> within) {
        List<String> cells = new ArrayList<>(HEADER.size());
        Speaker speaker = a.speaker();
        cells.addAll(List.of(document, Integer.toString(number)));
        cells.addAll(List.of(speaker.name(), speaker.kind().name(), speaker.role(), speaker.affiliation()));
        cells.addAll(List.of(
                text(a.source()), text(a.cue()), a.claim().text(), a.claim().proposition()));
        cells.addAll(List.of(
                a.ascription().name(),
                a.hedging().level().name(),
                a.hedging().polarity().name(),
                a.hedging().mood().name(),
                a.hedging().markers().stream().map(Object::toString).collect(Collectors.joining("; "))));
        cells.addAll(List.of(a.framing().name(), a.quotation().name(), a.type().name()));
        cells.addAll(
                List.of(Double.toString(a.confidence()), a.foundBy(), a.origin().name()));
        cells.add(within.map(index -> Integer.toString(index + 1)).orElse(""));
        cells.addAll(List.of(
                spans(a.source()), spans(a.cue()), spans(Optional.of(a.claim().passage()))));
        return cells;
    }

    private static String text(Optional<Passage> passage) {
        return passage.map(Passage::text).orElse("");
    }

    private static String spans(Optional<Passage> passage) {
        return passage.stream()
                .flatMap(words -> words.spans().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n";
    }
}
