package org.hearsay.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Attribution;
import org.hearsay.format.Brat;
import org.hearsay.format.Csv;
import org.hearsay.format.Html;
import org.hearsay.format.JsonLines;
import org.hearsay.format.TextTable;
import org.hearsay.format.WebAnnotations;

/** The formats, by their names on the command line. */
enum Format {
    /** A table for people. */
    TEXT("a table", (out, document, text, found) -> TextTable.create().write(out, found)),
    /** JSON lines. */
    JSONL("JSON, one document a line", (out, document, text, found) -> JsonLines.write(out, document, found)),
    /** A table for spreadsheets. */
    CSV("for spreadsheets", (out, document, text, found) -> Csv.write(out, document, found)),
    /** A page a document, and an index. */
    HTML("pages to look at", Html::write, ".html"),
    /** Standoff annotations beside the texts. */
    BRAT("standoff annotations", (out, document, text, found) -> Brat.write(out, text, found), ".ann"),
    /** Web Annotations in JSON-LD. */
    WEBANNOTATION(
            "JSON-LD, one document a line",
            (out, document, text, found) -> WebAnnotations.write(out, FolderResults.iri(document), text, found),
            ".jsonld");

    private final String description;
    private final DocumentWriter writer;
    private final List<String> ending;

    Format(String description, DocumentWriter writer, String... ending) {
        this.description = description;
        this.writer = writer;
        this.ending = List.of(ending);
    }

    /** Writes what was found in one document. */
    @FunctionalInterface
    private interface DocumentWriter {
        void write(Appendable out, String document, String text, List<Attribution> found) throws IOException;
    }

    /** Each format with what it is, for the command's help. */
    static final class Descriptions implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(values())
                    .map(format -> format.option() + " (" + format.description + ")")
                    .iterator();
        }
    }

    /**
     * Writes what was found in one document, without what stands before the first and between them.
     *
     * @throws IOException if it can't be written
     */
    void write(Appendable out, String document, String text, List<Attribution> found) throws IOException {
        writer.write(out, document, text, found);
    }

    /** Whether a folder can hold this format: a file a document. */
    boolean fitsFolder() {
        return !ending.isEmpty();
    }

    /** Whether a file can hold one document alone. */
    boolean isOnePerFile() {
        return this == HTML || this == BRAT;
    }

    /**
     * Begins a file of this format; people correct brat's annotations, which are replaced only if that is asked for.
     */
    Output output(Path file, boolean overwrites) throws Unreadable {
        return this == BRAT && !overwrites ? Output.keepingOthers(file) : Output.file(file);
    }

    /** What the name of a document's file in a folder ends with. */
    String ending() {
        return ending.get(0);
    }

    /** The name on the command line. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
