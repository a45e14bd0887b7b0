package org.hearsay.internal.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.Attribution;

/** How results are written. Used by one thread at a time. */
interface Results {

    /**
     * Writes what was found in a document.
     *
     * @param out the output, if all documents share one
     * @throws IOException if it can't be written
     */
    void write(Appendable out, String document, String text, List<Attribution> attributions) throws IOException;

    /** Writes what stands behind all documents. */
    void end(Appendable out) throws IOException;
}
