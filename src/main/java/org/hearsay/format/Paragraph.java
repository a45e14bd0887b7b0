package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of an article on a page.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last; the line breaks behind it don't belong to it
 * @param style how it is set
 */
record Paragraph(int start, int end, Style style) {

    /** How paragraphs are set, by the names of their classes. */
    enum Style { HEADLINE, HEADING, BODY }

    private static final Pattern BLANK_LINES = Pattern.compile("[ \t]*\n([ \t]*\n)+[ \t]*");
    private static final Pattern LINES = Pattern.compile("[ \t]*\n[ \t]*");
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_HEADING = 100;
    /** What sentences end with, and quotations. */
    private static final String ENDS = ".!?…:;,\"”’'»)";

    /** The paragraphs of a {@linkplain HtmlText#clean cleaned} text: told apart by blank lines, or without any, by lines. */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher breaks = (BLANK_LINES.matcher(text.strip()).find() ? BLANK_LINES : LINES).matcher(text);
        int start = 0;
        while (breaks.find()) {
            add(text, start, breaks.start(), paragraphs);
            start = breaks.end();
        }
        add(text, start, text.length(), paragraphs);
        return paragraphs;
    }

    /** The headline of a text, or nothing. */
    static String headline(String text) {
        String cleaned = HtmlText.clean(text);
        return of(cleaned).stream().limit(1).filter(first -> first.style() == Style.HEADLINE)
                .map(first -> cleaned.substring(first.start(), first.end())).findFirst().orElse("");
    }

    private static void add(String text, int start, int end, List<Paragraph> paragraphs) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        // On one line with another behind it, and no sentence.
        boolean isTitle = text.indexOf('\n', start) >= end && ENDS.indexOf(text.charAt(end - 1)) < 0;
        int length = end - start;
        Style style = isTitle && paragraphs.isEmpty() && length <= LONGEST_HEADLINE ? Style.HEADLINE
                : isTitle && length <= LONGEST_HEADING ? Style.HEADING : Style.BODY;
        paragraphs.add(new Paragraph(start, end, style));
    }
}
