package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;
import org.hearsay.format.Brat;
import org.hearsay.format.Csv;
import org.hearsay.format.Html;
import org.hearsay.format.JsonLines;
import org.hearsay.format.TextTable;
import org.hearsay.format.WebAnnotations;

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
        switch (format) {
            case TEXT -> {
                if (headed) {
                    out.append(begun ? "\n" : "")
                            .append("== ")
                            .append(Console.oneLine(document))
                            .append(" ==\n\n");
                }
                table.write(out, attributions);
            }
            case JSONL -> JsonLines.write(out, document, attributions);
            case CSV -> {
                if (!begun) {
                    out.append(marked ? "\ufeff" : "");
                    Csv.writeHeader(out);
                }
                Csv.write(out, document, attributions);
            }
            case HTML -> Html.write(out, document, text, attributions);
            case BRAT -> Brat.write(out, text, attributions);
            case WEBANNOTATION -> WebAnnotations.write(out, FolderResults.iri(document), text, attributions);
        }
        begun = true;
    }

    @Override
    public void end(Appendable out) {
        // Nothing stands behind the last document.
    }
}
