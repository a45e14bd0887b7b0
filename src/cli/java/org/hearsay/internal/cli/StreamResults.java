package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.format.Csv;
import org.hearsay.format.TextTable;

/** Results of all documents one behind the other. */
final class StreamResults implements Results {

    private final Format format;
    private final TextTable table;
    private final boolean headed;
    private final boolean marked;
    private boolean begun;

    /**
     * Begins results.
     *
     * @param width the width of a table
     * @param headed whether a document's name stands over its table
     * @param marked whether a spreadsheet is to know by a byte order mark that it reads UTF-8
     */
    StreamResults(Format format, int width, boolean headed, boolean marked) {
        this.format = format;
        this.table = TextTable.ofWidth(width);
        this.headed = headed;
        this.marked = marked;
    }

    @Override
    public void write(Appendable out, String document, String text, List<Attribution> attributions) throws IOException {
        if (format == Format.TEXT && headed) {
            out.append(begun ? "\n" : "")
                    .append("== ")
                    .append(Console.oneLine(document))
                    .append(" ==\n\n");
        }
        if (format == Format.CSV && !begun) {
            out.append(marked ? "\ufeff" : "");
            Csv.writeHeader(out);
        }
        if (format == Format.TEXT) {
            table.write(out, attributions);
        } else {
            format.write(out, document, text, attributions);
        }
        begun = true;
    }

    @Override
    public void end(Appendable out) {
        // Nothing stands behind the last document.
    }
}
