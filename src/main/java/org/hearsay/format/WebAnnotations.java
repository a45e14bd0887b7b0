package org.hearsay.format;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.ParsedText;

/**
 * Web Annotations in JSON-LD (W3C Recommendation of 23 February 2017), for annotation servers and knowledge graphs.
 *
 * <pre>{@code
 * {"@context": ["http://www.w3.org/ns/anno.jsonld", {"hearsay": "https://github.com/hearsay/hearsay#"}],
 *  "id": "urn:uuid:…", "type": "AnnotationCollection", "label": "news.txt", "total": 1,
 *  "first": {"id": "urn:uuid:…", "type": "AnnotationPage", "startIndex": 0, "items": [
 *    {"id": "urn:uuid:…", "type": "Annotation", "motivation": "identifying",
 *     "body": [
 *       {"type": "TextualBody", "purpose": "describing", "language": "en", "format": "text/plain",
 *        "value": "Ana Ruiz: the bridge may open (possible)"},
 *       {"type": "hearsay:Attribution", "hearsay:speaker": {"hearsay:name": "Ana Ruiz", "hearsay:kind": "PERSON"},
 *        "hearsay:level": "POSSIBLE", …, "hearsay:source": [{"source": …, "selector": […]}], "hearsay:cue": […]}],
 *     "target": {"source": "news.txt", "selector": [
 *       {"type": "TextPositionSelector", "start": 14, "end": 33},
 *       {"type": "TextQuoteSelector", "exact": "the bridge may open", "prefix": "Ana Ruiz said ", "suffix": "."}]}}]}}
 * }</pre>
 *
 * <p>All of this stands on one line that ends with a line feed: one document a line. The claim is the target, one
 * target for each of its pieces; the words of the source, the cue and the hedges are within the body. Positions count
 * code points, as the Recommendation wants, and quotes carry up to 32 characters around them. The identifiers are made
 * from the document's name and the attributions' places in the list, so that the same call gives the same ones.
 *
 * <p>All methods are thread-safe.
 */
public final class WebAnnotations {

    private WebAnnotations() {}

    /**
     * Writes a parsed text, whose name must be as the other {@code write} wants it, as one line.
     *
     * @param out where to; is neither flushed nor closed
     * @param parsed the text and its attributions
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     * @throws IllegalArgumentException naming the name if it has another scheme, such as {@code javascript:}
     */
    public static void write(Appendable out, ParsedText parsed) throws IOException {
        out.append(format(parsed));
    }

    /**
     * The line of a parsed text.
     *
     * @param parsed the text and its attributions
     * @return what {@link #write(Appendable, ParsedText)} writes
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     * @throws IllegalArgumentException naming the name if it has another scheme, such as {@code javascript:}
     */
    public static String format(ParsedText parsed) {
        Offsets.check(parsed.text(), parsed.attributions());
        return WebAnnotationWriter.line(parsed.id(), parsed.text(), parsed.attributions());
    }

    /**
     * Writes a document's attributions as one line: a collection with a single page.
     *
     * @param out where to; gets the whole line at once, and is neither flushed nor closed
     * @param document the document's IRI under http, https, urn or file, or a reference to it from where the
     *     annotations stand, such as a file's name; what may not stand in one is percent-encoded, and
     *     {@code news.jsonl:1} becomes {@code ./news.jsonl:1}, in which no scheme is seen
     * @param text the text that was parsed
     * @param attributions its attributions
     * @throws IllegalArgumentException naming {@code document} if it has another scheme, such as {@code javascript:}
     * @throws IOException if {@code out} throws it
     * @throws IndexOutOfBoundsException naming the first attribution whose offsets lie behind the text
     */
    public static void write(Appendable out, String document, String text, List<Attribution> attributions)
            throws IOException {
        Offsets.check(text, attributions);
        out.append(WebAnnotationWriter.line(document, text, attributions));
    }
}
