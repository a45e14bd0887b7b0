package org.hearsay.format;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.hearsay.Attribution;
import org.hearsay.HedgingLevel;
import org.hearsay.ParsedText;
import org.hearsay.SpeakerKind;

/**
 * Pages to look at: an article with its claims, sources, cues and hedges marked, and an index of many.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(Path.of("news.html"))) {
 *     Html.write(out, parser.parse("news.txt", text));
 * }
 * }</pre>
 *
 * <p>A page is one file that opens from disk, loads nothing from anywhere and, by its content security policy, runs no
 * script but its own. It has a panel of speakers that filters, a card with all that is known of the claim under the
 * pointer, and below the text a list of the same, for readers without a pointer, without a script, or on paper. The
 * colour of a speaker is made of the name, and so is the same on all pages; a label tells what colours can't.
 *
 * <p>The text stays text, whatever is in it. Characters that HTML has no place for, such as control characters, are
 * shown as U+FFFD.
 *
 * <p>All methods are thread-safe.
 */
public final class Html {

    private Html() {}

    /**
     * Writes the page of a parsed text.
     *
     * @param out where to, to be encoded as UTF-8; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The page of a parsed text.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static String format(ParsedText parsed) {
        Offsets.check(parsed.text(), parsed.attributions());
        return HtmlPage.of(parsed.id(), parsed.text(), parsed.attributions());
    }

    /**
     * Writes a parsed text as a piece of another page, such as a notebook's or a web application's: a {@code div} with
     * its own style, once, which holds within it alone; without a script. The ids in it are made of the text, so that
     * several fit on one page.
     *
     * @param out where to, to be encoded as UTF-8; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void writeFragment(Appendable out, ParsedText parsed) throws IOException {
        out.append(formatFragment(parsed));
    }

    /**
     * A parsed text as a piece of another page.
     *
     * @param parsed the text and its attributions
     * @return what {@link #writeFragment} writes
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static String formatFragment(ParsedText parsed) {
        Offsets.check(parsed.text(), parsed.attributions());
        return HtmlFragment.of(parsed);
    }

    /**
     * Writes the page of a document.
     *
     * @param out where to, to be encoded as UTF-8; is neither flushed nor closed
     * @param document the document's name
     * @param text the text that was parsed
     * @param attributions its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void write(Appendable out, String document, String text, List<Attribution> attributions)
            throws IOException {
        Offsets.check(text, attributions);
        out.append(HtmlPage.of(document, text, attributions));
    }

    /**
     * Writes an index of pages: all documents, and all voices with the documents they speak in.
     *
     * @param out where to, to be encoded as UTF-8; is neither flushed nor closed
     * @param title what is indexed
     * @param pages the pages, in the order in which they are to be listed
     * @throws IOException if {@code out} throws it
     */
    public static void writeIndex(Appendable out, String title, List<Page> pages) throws IOException {
        out.append(HtmlIndex.of(title, pages));
    }

    /**
     * What an index says of a page.
     *
     * @param document the document's name
     * @param headline its headline, or empty
     * @param link where the page is, seen from the index, as a URL reference
     * @param voices who speaks in it
     */
    public record Page(String document, String headline, String link, List<Speaking> voices) {

        /**
         * Makes an entry.
         *
         * @param document the document's name
         * @param headline its headline, or empty
         * @param link where the page is, seen from the index, as a URL reference
         * @param voices who speaks in it
         */
        public Page {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(headline, "headline");
            Objects.requireNonNull(link, "link");
            voices = List.copyOf(Objects.requireNonNull(voices, "voices"));
        }

        /**
         * Makes the entry of a document. Its headline is the line that it begins with, if that is no sentence.
         *
         * @param document the document's name
         * @param link where its page is, seen from the index, as a URL reference
         * @param text the text that was parsed
         * @param attributions its attributions
         * @return the entry; holds on to nothing but names and counts
         */
        public static Page of(String document, String link, String text, List<Attribution> attributions) {
            List<Speaking> voices = HtmlPage.voices(attributions).stream()
                    .map(voice -> new Speaking(
                            voice.speaker().name(),
                            voice.speaker().kind(),
                            voice.claims().size(),
                            voice.hedged()))
                    .toList();
            return new Page(document, Paragraph.headline(text), link, voices);
        }
    }

    /**
     * How often someone speaks in a document.
     *
     * @param name the speaker's name
     * @param kind the speaker's kind
     * @param claims the number of claims
     * @param hedged how many of them are less than {@link HedgingLevel#CERTAIN}
     */
    public record Speaking(String name, SpeakerKind kind, int claims, int hedged) {

        /**
         * Makes a count.
         *
         * @param name the speaker's name
         * @param kind the speaker's kind
         * @param claims the number of claims
         * @param hedged how many of them are less than certain
         */
        public Speaking {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
