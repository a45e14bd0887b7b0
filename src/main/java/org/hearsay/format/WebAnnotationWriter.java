package org.hearsay.format;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearsay.Attribution;
import org.hearsay.Marker;
import org.hearsay.Passage;
import org.hearsay.Span;
import org.hearsay.Speaker;

/** Writes one document of {@link WebAnnotations}. */
final class WebAnnotationWriter {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String VOCABULARY = "https://github.com/hearsay/hearsay#";
    private static final int AROUND = 32;
    /** Under any other, a target may be a script. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "file");

    private static final CharMatcher LETTER = CharMatcher.inRange('a', 'z');
    private static final CharMatcher IN_SCHEME =
            LETTER.or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("+-."));
    private static final String SAFE = "-._~:/?#[]@!$&'()*+,;=%";

    private final JsonWriter json;
    private final String document;
    private final String iri;
    private final String text;
    private final CodePoints points;

    private WebAnnotationWriter(JsonWriter json, String document, String text) {
        this.json = json;
        this.document = document;
        this.iri = iri(document);
        this.text = text;
        this.points = CodePoints.of(text);
    }

    static String line(String document, String text, List<Attribution> attributions) {
        JsonText line = new JsonText();
        try {
            new WebAnnotationWriter(line.writer(), document, text).collection(attributions);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return line.end() + "\n";
    }

    private void collection(List<Attribution> attributions) throws IOException {
        json.beginObject().name("@context").beginArray().value(CONTEXT);
        json.beginObject().name("hearsay").value(VOCABULARY).endObject().endArray();
        json.name("id")
                .value(id("collection"))
                .name("type")
                .value("AnnotationCollection")
                .name("label")
                .value(document);
        json.name("total").value(attributions.size());
        json.name("first")
                .beginObject()
                .name("id")
                .value(id("page"))
                .name("type")
                .value("AnnotationPage");
        json.name("partOf")
                .value(id("collection"))
                .name("startIndex")
                .value(0)
                .name("items")
                .beginArray();
        Numbers numbers = Numbers.of(attributions);
        for (int i = 0; i < attributions.size(); i++) {
            annotation(i, attributions.get(i), numbers.within(attributions.get(i)));
        }
        json.endArray().endObject().endObject();
    }

    private void annotation(int index, Attribution a, Optional<Integer> within) throws IOException {
        json.beginObject().name("id").value(id("" + index)).name("type").value("Annotation");
        json.name("motivation").value("identifying");
        json.name("body").beginArray();
        json.beginObject()
                .name("type")
                .value("TextualBody")
                .name("purpose")
                .value("describing")
                .name("language")
                .value("en");
        json.name("format")
                .value("text/plain")
                .name("value")
                .value(a.speaker().name() + ": " + a.claim().proposition() + " (" + HowSure.of(a) + ")")
                .endObject();
        json.beginObject().name("type").value("hearsay:Attribution");
        speaker(a.speaker());
        own("ascription", a.ascription().name());
        own("level", a.hedging().level().name());
        own("polarity", a.hedging().polarity().name());
        own("mood", a.hedging().mood().name());
        own("framing", a.framing().name());
        own("quotation", a.quotation().name());
        own("attributionType", a.type().name());
        json.name("hearsay:confidence").value(a.confidence());
        own("foundBy", a.foundBy());
        own("origin", a.origin().name());
        own("proposition", a.claim().proposition());
        words("source", a.source());
        words("cue", a.cue());
        markers(a.hedging().markers());
        if (within.isPresent()) {
            json.name("hearsay:within")
                    .beginObject()
                    .name("id")
                    .value(id("" + within.get()))
                    .endObject();
        }
        json.endObject().endArray();
        json.name("target");
        targets(a.claim().passage());
        json.endObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.name("hearsay:speaker").beginObject();
        own("name", speaker.name());
        own("kind", speaker.kind().name());
        own("role", speaker.role());
        own("affiliation", speaker.affiliation());
        json.endObject();
    }

    private void markers(List<Marker> markers) throws IOException {
        json.name("hearsay:markers").beginArray();
        for (Marker marker : markers) {
            json.beginObject();
            own("rule", marker.rule());
            words("words", Optional.of(marker.passage()));
            json.endObject();
        }
        json.endArray();
    }

    private void words(String name, Optional<Passage> passage) throws IOException {
        if (passage.isPresent()) {
            json.name("hearsay:" + name);
            targets(passage.get());
        }
    }

    /** A property of ours, unless it is empty. */
    private void own(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name("hearsay:" + name).value(value);
        }
    }

    /**
     * One, or a list with one for each piece: several selectors of one target would be different ways to the same
     * words.
     */
    private void targets(Passage passage) throws IOException {
        if (passage.spans().size() == 1) {
            target(passage.spans().get(0));
            return;
        }
        json.beginArray();
        for (Span span : passage.spans()) {
            target(span);
        }
        json.endArray();
    }

    private void target(Span span) throws IOException {
        json.beginObject().name("source").value(iri).name("selector").beginArray();
        json.beginObject().name("type").value("TextPositionSelector");
        int start = points.at(span.start());
        int end = points.endAt(span.end());
        json.name("start").value(start).name("end").value(end).endObject();
        int behind = Math.min(points.endAt(text.length()), end + AROUND);
        json.beginObject().name("type").value("TextQuoteSelector").name("exact").value(cut(start, end));
        json.name("prefix")
                .value(cut(Math.max(0, start - AROUND), start))
                .name("suffix")
                .value(cut(end, behind))
                .endObject();
        json.endArray().endObject();
    }

    private String cut(int start, int end) {
        return text.substring(points.unit(start), points.unit(end));
    }

    private String id(String part) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((document + '\0' + part).getBytes(StandardCharsets.UTF_8));
    }

    /** A document's name as an IRI, or as a reference that can't be taken for one of another scheme. */
    private static String iri(String name) {
        String iri = encoded(name);
        String scheme = Ascii.toLowerCase(iri.substring(0, Math.max(0, iri.indexOf(':'))));
        if (scheme.isEmpty()
                || SCHEMES.contains(scheme)
                || !LETTER.matches(scheme.charAt(0))
                || !IN_SCHEME.matchesAllOf(scheme)) {
            return iri;
        }
        if (scheme.length() == 1 || scheme.indexOf('.') >= 0) {
            return "./" + iri; // the drive or the name of a file, such as news.jsonl:1
        }
        throw new IllegalArgumentException(
                "a document's scheme must be http, https, urn or file: " + Refusal.shown(name));
    }

    /** What isn't allowed in an IRI is percent-encoded. */
    private static String encoded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(b);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
