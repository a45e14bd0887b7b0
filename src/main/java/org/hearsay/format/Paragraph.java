package org.hearsay.format;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Span;

/**
 * A paragraph of an article on a page.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last; the line breaks behind it don't belong to it
 * @param style how it is set
 */
record Paragraph(int start, int end, Style style) {

    /** How paragraphs are set, by the names of their classes. */
    enum Style {
        HEADLINE,
        HEADING,
        BODY
    }

    private static final CharMatcher BREAK = CharMatcher.anyOf(" \t\n");
    private static final CharMatcher WORDS = BREAK.negate();
    private static final CharMatcher LINE_FEED = CharMatcher.is('\n');
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_HEADING = 100;
    /** What sentences end with, and quotations. */
    private static final String ENDS = ".!?…:;,\"”’'»)";

    /**
     * The paragraphs of a {@linkplain HtmlText#clean cleaned} text: told apart by blank lines, or without any, by
     * lines.
     */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (Span gap : breaks(text, breaks(text.strip(), 2).isEmpty() ? 1 : 2)) {
            add(text, start, gap.start(), paragraphs);
            start = gap.end();
        }
        add(text, start, text.length(), paragraphs);
        return paragraphs;
    }

    /**
     * The stretches of blanks that have so many line feeds in them, or more. Scanned: a pattern would need a stack as
     * deep.
     */
    private static List<Span> breaks(String text, int lines) {
        List<Span> breaks = new ArrayList<>();
        for (int start = BREAK.indexIn(text); start >= 0; ) {
            int word = WORDS.indexIn(text, start);
            int end = word < 0 ? text.length() : word;
            if (LINE_FEED.countIn(text.substring(start, end)) >= lines) {
                breaks.add(new Span(start, end));
            }
            start = BREAK.indexIn(text, end);
        }
        return breaks;
    }

    /** The headline of a text, or nothing. */
    static String headline(String text) {
        String cleaned = HtmlText.clean(text);
        return of(cleaned).stream()
                .limit(1)
                .filter(first -> first.style() == Style.HEADLINE)
                .map(first -> cleaned.substring(first.start(), first.end()))
                .findFirst()
                .orElse("");
    }

    private static void add(String text, int start, int end, List<Paragraph> paragraphs) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        // On one line with another behind it, and no sentence.
        boolean isTitle = text.indexOf('\n', start) >= end && ENDS.indexOf(text.charAt(end - 1)) < 0;
        int length = end - start;
        Style style = isTitle && paragraphs.isEmpty() && length <= LONGEST_HEADLINE
                ? Style.HEADLINE
                : isTitle && length <= LONGEST_HEADING ? Style.HEADING : Style.BODY;
        paragraphs.add(new Paragraph(start, end, style));
    }
}
