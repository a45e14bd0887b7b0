package org.hearsay.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The formats, by their names on the command line. */
enum Format {
    /** A table for people. */
    TEXT,
    /** JSON lines. */
    JSONL,
    /** A table for spreadsheets. */
    CSV,
    /** A page a document, and an index. */
    HTML(".html"),
    /** Standoff annotations beside the texts. */
    BRAT(".ann"),
    /** Web Annotations in JSON-LD. */
    WEBANNOTATION(".jsonld");

    private final List<String> ending;

    Format() {
        ending = List.of();
    }

    Format(String ending) {
        this.ending = List.of(ending);
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
