package org.hearsay.format;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that stand beside these classes. */
final class Resource {

    private Resource() {}

    /** Its content, with line feeds: a browser takes the hash of what it has made of line ends. */
    static String text(String name) {
        try {
            return Resources.toString(Resources.getResource(Resource.class, name), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
