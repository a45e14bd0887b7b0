package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.format.JsonLines;
import org.hearsay.format.TextTable;

/** How results are written. */
final class Results {

    /** The formats, by their names on the command line. */
    enum Format { TEXT, JSONL }

    private final Format format;
    private final TextTable table;
    private final boolean headed;
    private boolean begun;

    /**
     * Begins results.
     *
     * @param width the width of a table
     * @param headed whether a document's name stands over its table
     */
    Results(Format format, int width, boolean headed) {
        this.format = format;
        this.table = TextTable.ofWidth(width);
        this.headed = headed;
    }

    /** Writes what was found in a document. */
    void write(Appendable out, String document, List<Attribution> attributions) throws IOException {
        if (format == Format.JSONL) {
            JsonLines.write(out, document, attributions);
            return;
        }
        if (headed) {
            out.append(begun ? "\n" : "").append("== ").append(Console.oneLine(document)).append(" ==\n\n");
        }
        table.write(out, attributions);
        begun = true;
    }
}
