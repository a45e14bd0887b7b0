package org.hearsay.format;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;

/** Text as a page can hold it. */
final class HtmlText {

    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {}

    /** As text or as the value of an attribute in quotation marks. */
    static String escape(String text) {
        return ESCAPER.escape(clean(text));
    }

    /**
     * The text with line feeds for all line ends, and U+FFFD for what HTML has no place for: control characters,
     * surrogates without a partner, noncharacters. As long as it was, so that offsets stay right.
     */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                out.append(' ');
            } else {
                out.append(clean(c));
            }
        }
        return out.toString();
    }

    private static char clean(char c) {
        if (c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085') {
            return '\n';
        }
        boolean misplaced =
                Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' || Character.isSurrogate(c);
        return misplaced || c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE' ? REPLACEMENT : c;
    }
}
